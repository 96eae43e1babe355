### Pobl, a sut maen nhw'n mewngofnodi.
### Written by: a machine
### Checked by: nobody yet

## Signing in

sign-in-title = Dewch i mewn
sign-in-lead = Engage yw lle mae pobl ifanc yn dweud beth maen nhw ei eisiau, ac yn gweld beth ddaeth ohono.
sign-in-name = Eich enw mewngofnodi neu'ch e-bost
sign-in-password = Cyfrinair
sign-in = Mewngofnodi
sign-in-have-code = Mae gen i god gan fy ngweithiwr
sign-in-name-missing = Teipiwch eich enw mewngofnodi neu'ch e-bost
sign-in-password-missing = Teipiwch eich cyfrinair
sign-in-wrong = Nid yw'r enw a'r cyfrinair hwn yn perthyn i'w gilydd. Ar ôl sawl cynnig, arhoswch ychydig, neu gofynnwch i'ch gweithiwr am god
back-to-sign-in = Yn ôl i fewngofnodi

cannot-get-in = Ni allaf ddod i mewn
cannot-get-in-lead = Mae hynny'n digwydd i bawb. Dyma beth i'w wneud.
cannot-get-in-young = Os ydych yn berson ifanc, yn rhiant neu'n ofalwr
cannot-get-in-young-ask = Gofynnwch i'ch gweithiwr am god. Gallant ei ddarllen i chi neu ei ysgrifennu. Nid oes angen eich hen gyfrinair ar neb.
cannot-get-in-young-code = Teipiwch y cod yma.
cannot-get-in-young-choose = Ar ôl dod i mewn, gallwch ddewis cyfrinair newydd.
cannot-get-in-staff = Os ydych yn gweithio i'r cyngor
cannot-get-in-staff-ask = Gofynnwch i weinyddwr anfon dolen newydd atoch. Mae'n dod drwy e-bost ac yn gweithio unwaith, am 7 diwrnod.
cannot-get-in-wait = Os ydych yn siŵr bod y cyfrinair yn gywir
cannot-get-in-wait-why = Ar ôl pum cynnig anghywir mae'n rhaid i chi aros ychydig, ac mae pob cynnig anghywir arall yn gwneud yr aros yn hirach, hyd at 15 munud. Mae cod gan eich gweithiwr yn gweithio ar unwaith.

code-title = Defnyddio eich cod
code-lead = Rhoddodd eich gweithiwr god i chi. Mae'n gweithio unwaith.
code-label = Eich cod
code-hint = Deg o lythrennau a rhifau. Mae llythrennau bach a bylchau yn iawn.
code-come-in = Dewch i mewn
code-have-password = Mae gen i gyfrinair
code-missing = Teipiwch y cod a roddodd eich gweithiwr i chi
code-wrong = Nid yw'r cod hwn yn gweithio. Efallai mai gwall teipio yw hyn, neu ei fod wedi'i ddefnyddio eisoes, neu ei fod yn fwy na diwrnod oed. Gall eich gweithiwr roi un newydd i chi
code-over-title = Defnyddiwyd y cod hwn eisoes
code-over-sentence = Mae cod yn gweithio unwaith. Os nad chi a'i defnyddiodd, dywedwch wrth eich gweithiwr. Gallant roi un newydd i chi.

invitation-title = Croeso
invitation-lead = Cawsoch wahoddiad i Engage. Dewiswch sut y byddwch yn mewngofnodi o hyn ymlaen.
invitation-with-email = Byddwch yn mewngofnodi gyda'ch cyfeiriad e-bost: yr un yr anfonwyd y ddolen hon iddo.
invitation-come-in = Dewch i mewn
invitation-not-yours = Os nad oeddech yn disgwyl hyn, caewch y dudalen. Does dim yn digwydd.
invitation-over-title = Nid yw'r ddolen hon yn gweithio mwyach
invitation-over-sentence = Defnyddiwyd hi eisoes, neu mae'n fwy na 7 diwrnod oed. Gofynnwch am un newydd i'r sawl a'ch gwahoddodd.

choose-name = Dewiswch enw mewngofnodi
choose-name-hint = Byddwch yn ei deipio bob tro y dewch i mewn. Nid oes rhaid iddo fod yn enw go iawn arnoch.
choose-name-missing = Dewiswch enw mewngofnodi
choose-name-too-short = Dewiswch enw hirach: 3 llythyren neu fwy
choose-name-too-long = Dewiswch enw byrrach: 60 llythyren neu lai
choose-name-no-at = Dewiswch enw heb @
choose-name-taken = Mae gan rywun yr enw hwn eisoes. Dewiswch un arall
name-taken-title = Roedd rhywun yn gyflymach
name-taken-sentence = Cymerwyd yr enw mewngofnodi hwn eiliad yn ôl. Ewch yn ôl a dewis un arall.
choose-password = Dewiswch gyfrinair
choose-password-hint = 8 llythyren neu fwy. Mae tri gair heb ddim i'w wneud â'i gilydd yn dda.
choose-password-hint-staff = 12 nod neu fwy. Mae tri neu bedwar gair heb ddim i'w wneud â'i gilydd yn dda.
password-missing = Dewiswch gyfrinair
password-too-short = Gwnewch ef yn hirach: 8 llythyren neu fwy
password-too-short-staff = Gwnewch ef yn hirach: 12 nod neu fwy
password-too-long = Gwnewch ef yn fyrrach: 200 nod neu lai
password-easily-guessed = Gallai rhywun ddyfalu hwn. Ychwanegwch air neu ddau heb ddim i'w wneud ag ef

me-title = Fy mewngofnodi
me-name = Fy enw
me-sign-in-name = Rwy'n mewngofnodi fel
me-no-sign-in-name = Nid oes gennych enw mewngofnodi eto
me-language = Fy iaith
me-language-hint = Ar gyfer eich tudalennau ac e-byst atoch.
me-language-keep = Cadw'r iaith hon
me-sessions = Lle rwyf wedi mewngofnodi
me-sessions-why = Os gwelwch rywbeth yma nad chi yw, gorffennwch ef a newidiwch eich cyfrinair.
me-session-some-device = Ffôn neu gyfrifiadur
me-session-since = Ers { $moment }
me-session-seen = Defnyddiwyd ddiwethaf { $moment }
me-session-this = Dyma'r un rydych yn ei ddefnyddio nawr
me-session-end = Ei orffen
me-session-end-others = Gorffen y lleill i gyd
me-password-change = Newid fy nghyfrinair
me-password-change-why = Ym mhob man arall rydych wedi mewngofnodi, mae hynny'n dod i ben.
me-password-choose = Dewis cyfrinair
me-password-choose-why = Gyda chyfrinair gallwch ddod i mewn heb god y tro nesaf.
me-password-old = Eich cyfrinair hyd yn hyn
me-password-old-wrong = Nid dyma eich cyfrinair hyd yn hyn. Os ydych wedi ei anghofio, gofynnwch i'ch gweithiwr am god, neu i weinyddwr am ddolen newydd
me-password-new = Eich cyfrinair newydd
me-password-keep = Cadw'r cyfrinair hwn
me-password-not-now = Nid nawr
me-done-password = Mae eich cyfrinair wedi'i newid. Ym mhob man arall roeddech wedi mewngofnodi, mae hynny wedi dod i ben.
me-done-ended = Wedi gorffen. Nid oes neb wedi mewngofnodi yno nawr.

leaving-title = Sut mae'r botwm Gadael yn gweithio
leaving-lead = Ar gyfer pan ddaw rhywun i mewn ac nad ydych am iddyn nhw weld y dudalen hon.
leaving-does = Beth mae'n ei wneud
leaving-does-page = Mae'n agor tudalen am y tywydd yn lle hon.
leaving-does-sign-out = Mae'n eich allgofnodi. Nid yw mynd yn ôl yn dangos eich tudalennau: byddai'n rhaid i chi fewngofnodi eto.
leaving-does-words = Mae'r hyn roeddech yn ei ysgrifennu a heb ei gadw yn cael ei dynnu oddi ar y ffôn neu'r cyfrifiadur hwn. Mae'r hyn a gadwyd yn ddiogel. Mae ateb sy'n aros am rwydwaith yn aros, dan glo: does neb yn ei weld nes i chi fewngofnodi eto.
leaving-keys = Gyda bysellfwrdd
leaving-keys-how = Pwyswch y fysell Shift dair gwaith. Mae'n gwneud yr un peth.
leaving-does-not = Beth nad yw'n ei wneud
leaving-does-not-history = Nid yw'n clirio eich hanes. Mae'r rhestr o dudalennau y buoch arnynt yn dal i ddweud eich bod wedi bod ar Engage. Gallwch ddileu hynny yng ngosodiadau eich porwr.
leaving-does-not-hide = Nid yw'n eich cuddio rhag rhywun sy'n gwylio'r ffôn neu'r cyfrifiadur hwn gydag ap olrhain, neu sy'n gallu gweld eich sgrin o rywle arall. Os ydych yn meddwl bod rhywun yn gwneud hynny, defnyddiwch un arall: yn yr ysgol, mewn llyfrgell, yn nhŷ ffrind.
leaving-before = Rhowch gynnig arno unwaith
leaving-before-try = Pwyswch ef nawr i weld. Yna mewngofnodwch eto.

set-up-title = Sefydlu eich awdurdod
set-up-lead = Mae'r ddolen hon yn gweithio unwaith. Mae'n creu'r awdurdod a chi fel ei weinyddwr cyntaf.
set-up-authority-part = Yr awdurdod
set-up-authority = Enw'r awdurdod
set-up-authority-hint = Fel mae pobl yn ei adnabod, er enghraifft Cyngor Westmere
set-up-authority-missing = Teipiwch enw'r awdurdod
set-up-nation = Lle mae ef
set-up-nation-hint = Mae gwyliau banc a'r gyfraith yn wahanol.
set-up-nation-missing = Dewiswch lle mae ef
set-up-england = Lloegr
set-up-wales = Cymru
set-up-scotland = Yr Alban
set-up-person-part = Chi
set-up-person = Eich enw llawn
set-up-person-missing = Teipiwch eich enw llawn
set-up-email = Eich e-bost gwaith
set-up-email-hint = Rydych yn mewngofnodi gydag ef.
set-up-email-missing = Teipiwch gyfeiriad e-bost, er enghraifft enw@example.gov.uk
set-up-email-taken = Mae rhywun yn mewngofnodi gyda'r cyfeiriad hwn eisoes
set-up-do = Ei sefydlu
set-up-over-title = Nid yw'r ddolen hon yn gweithio mwyach
set-up-over-sentence = Defnyddiwyd hi eisoes, neu mae'n fwy na 30 munud oed. Gall y sawl sy'n rhedeg Engage wneud un newydd drwy ei gychwyn eto.

demo-title = Pwy hoffech chi fod?
demo-lead = Dyma Engage gyda phobl ddychmygol ynddo. Dewiswch un, edrychwch o gwmpas, dywedwch rywbeth, a dewch yn ôl fel rhywun arall.
demo-start-with = Ffordd dda o ddechrau: dywedwch rywbeth fel person ifanc, yna atebwch ef fel ei weithiwr cymdeithasol.
demo-age = { $age ->
    [one] { $age } flwydd oed
    [two] { $age } flwydd oed
   *[other] { $age } oed
 }
demo-there-for = Yno i { $names }
demo-role-young-person = Yn dweud yr hyn y mae am ei ddweud, yn dewis pwy sy'n ei ddarllen, ac yn gweld beth ddaeth ohono.
demo-role-family-member = Yn darllen yr hyn y dewisodd person ifanc ei rannu gyda nhw.
demo-role-foster-carer = Yn gofalu am berson ifanc, ac yn darllen yr hyn a rennir gyda nhw.
demo-role-social-worker = Â mewnflwch gyda diwrnod ar gyfer pob ateb, ac yn ateb mewn geiriau plaen.
demo-role-team-manager = Yn clywed pan fydd ateb yn hwyr, neu pan na helpodd.
demo-role-iro = Yn cadeirio'r adolygiadau, ac yn gweld pwy sydd wedi siarad cyn pob un.
demo-role-personal-adviser = Yno i bobl sy'n gadael gofal.
demo-role-advocate = Yn siarad dros berson ifanc sy'n gofyn am hynny.
demo-role-duty-worker = Ar ddyletswydd heddiw.
demo-role-participation-officer = Yn gofalu bod pobl ifanc yn cael eu clywed o gwbl.
demo-role-communications-officer = Yn siarad yn gyhoeddus dros y gwasanaeth.
demo-role-recruiter = Yn dod o hyd i weithwyr cymdeithasol, gofalwyr maeth a mabwysiadwyr.
demo-role-trainer = Yn cynnal hyfforddiant.
demo-role-evaluator = Yn mesur beth sy'n gweithio. Yn gweld niferoedd, byth eiriau.
demo-role-administrator = Yn sefydlu pobl a rolau. Byth yn gweld geiriau person ifanc.

privacy-title = Beth rydym yn ei gadw a pham
privacy-lead = Atebion plaen am yr hyn y mae Engage yn ei wybod, a phwy all ei weld.
privacy-keep = Beth rydym yn ei gadw
privacy-keep-how = Eich enw, eich pen-blwydd os ydych yn berson ifanc, eich e-bost os rhoesoch un, pwy yw'r bobl o'ch cwmpas, a'r hyn rydych yn ei ysgrifennu yma gyda'r atebion iddo.
privacy-why = Pam
privacy-why-how = Er mwyn i'r bobl sy'n penderfynu am fywyd person ifanc glywed beth mae'r person ifanc hwnnw ei eisiau, ateb erbyn diwrnod y maen nhw'n ei addo, a chael eu dal at hynny.
privacy-read = Pwy all ei ddarllen
privacy-read-how = Y bobl a enwir wrth ymyl eich geiriau cyn i chi eu hanfon. Gall rheolwr gweithiwr cymdeithasol ddarllen hefyd. Pan fydd rhywun yn peidio â bod yn weithiwr i chi, ni allant agor eich tudalennau mwyach, o'r funud honno.
privacy-not-read = Pwy na all
privacy-not-read-how = Nid yw'r bobl sy'n sefydlu Engage i'r cyngor na'r bobl sy'n cyfrif pa mor dda mae'n gweithio yn gweld eich geiriau. Nid oes neb yn gwerthu dim yma, ac nid oes neb yn dysgu o'ch geiriau i ddangos pethau i chi.
privacy-sealed = Sut mae'n cael ei gadw'n ddiogel
privacy-sealed-how = Mae enwau a geiriau wedi'u cloi gydag allwedd ar wahân i bob person. Ni all neb sy'n dwyn y cyfrifiadur y maent arno eu darllen heb yr allweddi hynny.
privacy-log = Rydym yn nodi pwy edrychodd
privacy-log-how = Bob tro y bydd rhywun yn agor cofnod person ifanc, mae Engage yn nodi pwy a phryd. Ni all neb newid y rhestr honno heb iddo ddangos.
privacy-device = Ar eich ffôn neu'ch cyfrifiadur
privacy-device-how = Mae Engage yn cadw un nodyn bach yno sy'n dweud eich bod wedi mewngofnodi, ac un yr un ar gyfer eich iaith a sut mae tudalennau'n edrych. Mae'r hyn rydych yn ei ysgrifennu yn aros arno nes i chi ei anfon neu adael. Mae allgofnodi yn tynnu eich geiriau oddi arno, heblaw am atebion nad oes rhwydwaith wedi'u cymryd eto: mae'r rheini'n aros, dan glo, nes i chi ddod yn ôl. Nid yw llechen sy'n cael ei rhannu yn cadw dim.
privacy-long = Am ba hyd
privacy-long-how = Mae'r gyfraith yn dweud am ba hyd y mae'n rhaid i gyngor gadw cofnodion person ifanc mewn gofal. Yn Lloegr mae hynny'n bennaf tan 75 mlynedd ar ôl eu geni. Gallwch ofyn am gael gweld yr hyn a gedwir amdanoch, a gofyn i gamgymeriadau gael eu cywiro: gofynnwch i'ch gweithiwr, neu i unrhyw un yn y cyngor.

letter-something-new-subject = Rhywbeth newydd i chi
letter-something-new-text =
    Helo,

    mae rhywbeth newydd i chi. Agorwch y dudalen hon i'w weld:

    { $link }

    Os nad oeddech yn disgwyl hyn, gallwch ei ddileu.
letter-needs-you-subject = Mae eich angen nawr
letter-needs-you-text =
    Helo,

    mae eich angen nawr. Agorwch y dudalen hon a dweud ei fod gennych:

    { $link }

    Os nad oes neb yn gwneud, bydd y person nesaf yn cael gwybod.
letter-practice-subject = Ymarfer: mae eich angen nawr
letter-practice-text =
    Helo,

    ymarfer yw hwn. Mae eich angen nawr. Agorwch y dudalen hon a dweud ei fod gennych:

    { $link }

    Os nad oes neb yn gwneud, bydd y person nesaf yn cael gwybod.
letter-invitation-subject = Dolen i chi
letter-invitation-text =
    Helo,

    gyda'r ddolen hon rydych yn dewis sut i fewngofnodi. Mae'n gweithio unwaith, am 7 diwrnod:

    { $link }

    Os nad oeddech yn disgwyl hyn, gallwch ei ddileu.

## People

place-people = Pobl
place-teams = Timau
place-failed-jobs = Gwaith a fethodd
place-young-people = Pobl ifanc
place-our-people = Pwy sy'n gweithio gyda ni

role-young-person = Person ifanc
role-family-member = Aelod o'r teulu
role-foster-carer = Gofalwr maeth
role-social-worker = Gweithiwr cymdeithasol
role-team-manager = Rheolwr tîm
role-iro = Swyddog adolygu annibynnol
role-personal-adviser = Cynghorydd personol
role-advocate = Eiriolwr
role-duty-worker = Gweithiwr ar ddyletswydd
role-participation-officer = Swyddog cyfranogi
role-communications-officer = Swyddog cyfathrebu
role-recruiter = Recriwtiwr
role-trainer = Hyfforddwr
role-evaluator = Gwerthuswr
role-administrator = Gweinyddwr

people-others = Gweithwyr, teuluoedd a gofalwyr
people-young = Pobl ifanc
people-find = Rhan o enw, neu rif achos
people-role = Rôl
people-any-role = Unrhyw rôl
people-show = Dangos
people-none = Nid oes neb yn cyfateb
people-none-how = Rhowch gynnig ar ran o'r enw, neu dynnu'r rôl i ffwrdd.
people-everyone = Dangos pawb
people-name = Enw
people-called = Yn hoffi cael ei alw'n
people-case-number = Rhif achos
people-roles-now = Rolau nawr
people-team = Tîm
people-pages = Mwy o bobl
people-next = Y 50 nesaf
where-you-are = Ble rydych chi
choose-one = Dewiswch un
typed-day = Diwrnod
typed-month = Mis
typed-year = Blwyddyn
table-from = O
table-until = Hyd at
table-state = Cyflwr
table-as = Fel
state-over = Ar ben
state-later = Heb ddechrau eto

invite-someone = Gwahodd rhywun
invite-young-person = Gwahodd person ifanc
invite-name = Enw llawn
invite-preferred-name = Beth maen nhw'n hoffi cael eu galw
invite-preferred-name-hint = Gadewch hwn yn wag os mai eu henw cyntaf ydyw.
invite-email = E-bost, os oes ganddynt un
invite-email-hint = Anfonwn un neges gyda dolen. Nid yw'n enwi neb nac yn dweud dim am neb.
invite-born = Dyddiad geni
invite-case-number-hint = Eu rhif yn eich system achosion.
invite-team = Tîm, i weithwyr
invite-no-team = Dim tîm eto
invite-language = Iaith eu llythyrau a'u tudalennau
invite-send = Eu hychwanegu a'u gwahodd
invited-title = Gwahoddwyd { $name }
invited-here = Gwahoddwyd
invited-sent = Mae neges gyda dolen ar ei ffordd i'w he-bost.
invited-link = Y ddolen, iddyn nhw yn unig
invited-link-hint = Copïwch hi nawr: dim ond y tro hwn y caiff ei dangos. Mae'n gweithio unwaith, am wythnos. Peidiwch â'i chadw.
invited-on = Gweld eu tudalen
invited-another = Gwahodd rhywun arall

span-from = O
span-until = Hyd at
span-until-hint = Y diwrnod olaf. Gadewch hwn yn wag os nad oes diwedd eto.
span-hour = Awr
span-hour-hint = Megis 12:00. Gadewch hwn yn wag am nawr os heddiw ydyw, neu am ddechrau'r diwrnod.

person-age = Oed
person-change = Newid
person-signing-in = Mewngofnodi
person-has-password = Mae ganddynt gyfrinair.
person-invited = Maent wedi'u gwahodd.
person-not-invited = Ni allant fewngofnodi eto.
person-invited-until = Mae dolen neu god yn gweithio hyd { $when }.
person-last-seen = Yma ddiwethaf { $when }.
person-send-link = Anfon dolen newydd
person-make-link = Gwneud dolen newydd
person-ask-worker = Maent wedi bod yma o'r blaen ac nid oes ganddynt e-bost. Os na allant ddod i mewn, gall gweithiwr wneud cod iddynt.
person-roles = Rolau
person-no-roles = Dim rôl eto.
person-related = Y bobl yn eu bywyd
person-related-to = Y bobl ifanc y maent yn perthyn i'w bywyd
person-no-related = Neb eto.

role-give = Rhoi rôl
role-give-to = Rhoi rôl i { $name }
role-end = Gorffen nawr
role-sign-in-again = Byddant yn cael eu hallgofnodi ym mhobman, ac yn mewngofnodi eto gyda'r hyn y cânt ei wneud bryd hynny.
role-held-already = Mae'r rôl hon ganddynt bryd hynny eisoes.
role-young-person-alone = Mae cyfrif person ifanc iddyn nhw yn unig. Ni all fynd gyda rôl arall.
role-apart-from-words = Ni chaiff gweinyddwr na gwerthuswr fod ag unrhyw ffordd at eiriau person ifanc. Mae'r rôl hon yn arwain atynt, felly ni all un person gael y ddwy. Gofynnwch i rywun arall gymryd un ohonynt.
link-is-theirs-title = Mae'r person hwn wedi bod yma o'r blaen
link-is-theirs-sentence = Byddai dolen yn eich dwylo chi yn eich gadael i mewn yn eu lle. Gofynnwch i'w gweithiwr wneud cod iddynt.
last-administrator-title = Rhaid i rywun fod yma i osod pethau
last-administrator-sentence = Hwn yw'r gweinyddwr olaf. Gwnewch rywun arall yn weinyddwr, heb ddiwrnod olaf, ac yna dewch yn ôl.

team-manages = yn ei reoli
teams-how = I roi rhywun mewn tîm, agorwch eu tudalen a dewis Newid wrth ymyl Tîm.
teams-none = Nid oes timau eto.
team-nobody = Nid oes neb yn y tîm hwn eto.
team-add = Ychwanegu tîm
team-name = Enw'r tîm
team-of = Ym mha dîm mae { $name }?
team-as = Fel beth?
team-as-member = Aelod
team-as-manager = Y rheolwr: yn gweld ac yn ateb yr hyn sy'n aros am weithwyr cymdeithasol a chynghorwyr personol y tîm
team-join = Eu rhoi yn y tîm hwn

relate = Ychwanegu rhywun at eu bywyd
relate-to = Ychwanegu rhywun at fywyd { $name }
relate-send = Eu hychwanegu
relate-already = Maent yn hyn i'r person ifanc bryd hynny eisoes.
relationship-end = Gorffen
relationship-end-of = Gorffen: { $name } a { $young_person }
end-when = Pryd mae'n gorffen?
end-when-hint = Gadewch hwn yn wag am nawr.
end-hour-hint = Megis 12:00. Ar ddiwrnod heb awr, mae'n gorffen wrth i'r diwrnod ddechrau.
end-means = O'r eiliad honno ni fydd { $name } yn gweld dim mwy yma, ar dudalennau sydd ar agor hefyd.
change-social-worker = Newid gweithiwr cymdeithasol
change-social-worker-of = Newid gweithiwr cymdeithasol { $name }
change-social-worker-means = Mae'r hen weithiwr cymdeithasol yn gorffen a'r un newydd yn dechrau ar yr un eiliad.
pick-who = Pwy?
pick-find = Rhan o'u henw
pick-none = Nid oes neb â'r rôl hon yn cyfateb. Rhowch y rôl iddynt yn gyntaf, ar eu tudalen eu hunain.
pick-more = Mae mwy. Teipiwch ran o'r enw i ddod o hyd iddynt.

jobs-waiting = { $count ->
    [zero] Nid oes gwaith yn aros.
    [one] Mae un darn o waith yn aros.
    [two] Mae { $count } ddarn o waith yn aros.
    [few] Mae { $count } darn o waith yn aros.
    [many] Mae { $count } darn o waith yn aros.
   *[other] Mae { $count } darn o waith yn aros.
 }
jobs-waiting-since = Mae'r hynaf wedi aros ers { $when }.
jobs-none-failed = Nid oes dim wedi methu
jobs-how = Rhoddodd Engage gynnig ar y rhain dro ar ôl tro ac yna rhoi'r gorau iddi. Yn gyntaf cywirwch yr hyn sydd o'i le, megis y gweinydd post.
jobs-kind = Gwaith
jobs-given-up = Rhoi'r gorau iddi
jobs-tries = Cynigion
jobs-why = Pam
jobs-again = Rhoi cynnig arall arni

identity-about = Am bwy mae hyn
young-person-people = Y bobl yn eu bywyd nawr
young-person-nobody = Nid oes neb wedi'i enwi eto.
my-young-people-as = Chi yw eu
my-young-people-none = Nid ydych yn gweithio gydag unrhyw berson ifanc eto
my-young-people-none-how = Pan gewch eich dyrannu, byddant yma. Os oes rhywun ar goll, gofynnwch i weinyddwr.
hand-over = Eu helpu i fewngofnodi
hand-over-how = Gall { $name } fewngofnodi gyda chod gennych chi. Peidiwch â'i roi i neb arall, a dim ond pan fyddwch yn siŵr â phwy rydych yn siarad.
hand-over-make = Gwneud cod mewngofnodi
hand-over-for = Cod mewngofnodi i { $name }
hand-over-open = Agorwch { $address }
hand-over-type = Teipiwch y cod.
hand-over-until = Mae'n gweithio unwaith, hyd { $when }.
hand-over-once = Dim ond y tro hwn y caiff ei ddangos. Nid yw codau na dolenni cynt yn gweithio mwyach.
hand-over-done = Wedi gorffen

my-people = Fy mhobl
my-people-lead = Y bobl sydd yma i ti, a beth mae pob un ohonyn nhw'n ei wneud.
my-people-your-social-worker = Dy weithiwr cymdeithasol
my-people-your-personal-adviser = Dy gynghorydd personol
my-people-your-iro = Yn rhedeg dy adolygiad (IRO)
my-people-your-advocate = Dy eiriolwr
my-people-your-foster-carer = Dy ofalwr maeth
my-people-your-family-member = Dy deulu
my-people-your-duty-worker = Ar ddyletswydd i ti
my-people-your-team-manager = Y rheolwr
my-people-does-social-worker = Yn ymweld â ti, yn gwneud dy gynllun gyda ti, ac yn gorfod ateb beth rwyt ti'n ei rannu.
my-people-does-personal-adviser = Yn dy helpu i baratoi i fyw ar dy ben dy hun, ac yn gorfod ateb beth rwyt ti'n ei rannu.
my-people-does-iro = Yn rhedeg dy adolygiad ac yn gwneud yn siŵr bod pobl yn cadw eu haddewidion i ti.
my-people-does-advocate = Rhywun ar dy ochr di sy'n dy helpu i ddweud beth rwyt ti eisiau.
my-people-does-foster-carer = Yn gofalu amdanat gartref. Nid yw'n darllen dim yma oni bai dy fod ti'n dweud.
my-people-does-family-member = Nid yw'n darllen dim yma oni bai dy fod ti'n dweud.
my-people-does-duty-worker = Yn helpu pan fydd dy weithiwr dy hun i ffwrdd.
my-people-does-team-manager = Yn helpu dy weithiwr, ac yn cael gwybod pan fydd ateb yn hwyr.
my-people-advocate = Eiriolwr
my-people-no-one-yet = Neb eto
my-people-advocate-right = Mae am ddim, a dy hawl di ydyw.
my-people-advocate-how = Sut i gael eiriolwr

our-people-of = Pwy sy'n gweithio gyda { $name }
our-people-no-one = Nid oes neb wedi'i enwi eto.
our-people-none = Nid oes neb i'w ddangos nawr
our-people-none-how = Os credwch fod hyn yn anghywir, gofynnwch i'r gweithiwr cymdeithasol.

problem-day = Ysgrifennwch ddiwrnod, mis a blwyddyn, megis 26 11 2026.
problem-hour = Ysgrifennwch yr awr fel 12:00.
problem-until-before-from = Rhaid i'r diwrnod olaf ddod ar ôl y cyntaf.
problem-end-before-begin = Ni all orffen cyn iddo ddechrau.
problem-role = Dewiswch rôl.
problem-name = Ysgrifennwch eu henw.
problem-name-long = Mae hwn yn rhy hir. Ysgrifennwch enw byrrach.
problem-email = Ysgrifennwch un cyfeiriad e-bost, megis sam@example.org.
problem-case-number-taken = Mae'r rhif achos hwn gan rywun eisoes.
problem-case-number-long = Mae hwn yn rhy hir i rif achos.
problem-born = Mae'r diwrnod hwn heb ddod eto.
problem-team = Dewiswch dîm.
problem-team-staff = Dim ond pobl sy'n gweithio yma all fod mewn tîm.
problem-team-manager = Rhowch rôl rheolwr tîm iddynt yn gyntaf.
problem-team-name = Ysgrifennwch beth yw enw'r tîm.
problem-team-taken = Mae tîm â'r enw hwn eisoes.
problem-person = Dewiswch bwy.
problem-person-role = Nid yw'r rôl hon ganddynt bryd hynny. Rhowch y rôl iddynt yn gyntaf.

## Who answers while someone is away
cover-link = Mynd ar wyliau? Dewiswch pwy sy'n ateb yn y cyfamser
cover-title = Pwy sy'n ateb tra bydd rhywun i ffwrdd
cover-lead = O'r diwrnod cyntaf i'r olaf, mae cydweithiwr yn gweld yr atebion sy'n ddyledus ac yn eu rhoi. Mae pobl ifanc yn gweld pwy sy'n ateb. Mae'n dod i ben ohono'i hun.
cover-now = Nawr ac i ddod
cover-told = Mae { $who } yn ateb dros { $away }
cover-span = O { $from } hyd { $until }
cover-end = Dod ag ef i ben nawr
cover-nobody = I ddewis rhywun, mae angen cydweithiwr yn eich tîm sydd hefyd yn ateb. Gweinyddwr sy'n rhoi pobl mewn timau.
cover-away = Pwy sydd i ffwrdd?
cover-who = Pwy sy'n ateb?
cover-who-hint = Cydweithiwr o'r un tîm. Mae pwy bynnag y gadawodd person ifanc allan yn aros allan.
cover-until-hint = Y diwrnod olaf i ffwrdd.
cover-send = Eu dewis
cover-needs-end = Rhowch y diwrnod olaf: mae diwedd bob amser
cover-needs-away = Dewiswch pwy sydd i ffwrdd
cover-needs-colleague = Dewiswch pwy sy'n ateb
cover-needs-another = Dewiswch rywun arall: hwn sydd i ffwrdd
cover-while-away = Yn ateb tra bydd { $away } i ffwrdd
## Sut mae’n edrych
looks-title = Sut mae’n edrych
looks-lead = Dewiswch beth sy’n hawdd i’ch llygaid. Mae’n aros gyda chi, ar bob dyfais rydych chi’n mewngofnodi arni.
looks-lead-visitor = Dewiswch beth sy’n hawdd i’ch llygaid. Mae’r porwr hwn yn ei gadw.
looks-lead-shared = Mewngofnodwch yn gyntaf, a bydd eich dewis yn aros gyda chi. Nid yw’r llechen hon, sy’n cael ei rhannu, yn cadw dim.
looks-keep = Cadw fel hyn
looks-kept = Wedi’i gadw.
looks-text = Pa mor fawr yw’r llythrennau
looks-text-usual = Arferol
looks-text-larger = Mwy
looks-text-largest = Mwyaf
looks-spacing = Lle rhwng llythrennau a llinellau
looks-spacing-usual = Arferol
looks-spacing-wide = Mwy o le
looks-letters = Siâp y llythrennau
looks-letters-usual = Atkinson (arferol)
looks-letters-lexend = Lexend
looks-letters-opendyslexic = OpenDyslexic
looks-theme = Golau neu dywyll
looks-theme-usual = Fel y mae’r ddyfais hon
looks-theme-light = Golau
looks-theme-dark = Tywyll
looks-contrast = Pa mor gryf yw’r lliwiau
looks-contrast-usual = Fel y mae’r ddyfais hon
looks-contrast-high = Cryfach
looks-tint = Y papur
looks-tint-usual = Arferol
looks-tint-sand = Tywod
looks-tint-blue = Glas golau
looks-tint-green = Gwyrdd golau
looks-tint-rose = Rhosyn
looks-motion = Pethau sy’n symud
looks-motion-usual = Fel y mae’r ddyfais hon
looks-motion-calm = Dim byd yn symud
looks-colour = Eich lliw chi
looks-colour-usual = Gwyrddlas
looks-colour-violet = Fioled
looks-colour-blue = Glas
looks-colour-moss = Gwyrdd mwsogl

## Ar ffôn ac ar lechen sy’n cael ei rhannu
phone-app-name = Fy lle
phone-app-more = Lle i chi’ch hun.
shared-tablet = Llechen sy’n cael ei rhannu yw hon
shared-tablet-hint = Yna nid yw’n cadw dim amdanoch chi, ac mae’n eich allgofnodi ar ôl ychydig funudau.
