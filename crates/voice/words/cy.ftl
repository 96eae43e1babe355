### Beth mae pobl ifanc, gweithwyr a swyddogion adolygu yn ei ddarllen.

place-home = Hafan
place-say = Dweud rhywbeth
place-inbox = I'w hateb
place-reviews = Adolygiadau

back = Yn ôl
more-pages = Rhagor o dudalennau
next-page = Tudalen nesaf
see-it = Gweld
you = Ti

## Home
hello = Helo { $name }
home-lead = Dy le di yw hwn. Ti sy'n dewis beth i'w ddweud a phwy sy'n ei ddarllen.
new-for-you = Newydd i ti
nothing-new = Dim byd newydd ar hyn o bryd.
news-answered = Mae { $who } wedi dy ateb
news-opened = Mae { $who } wedi agor yr hyn wnest ti ei rannu
promised-you = Beth mae pobl wedi'i addo i ti
nothing-promised = Dim addewidion eto. Pan fyddi di'n rhannu rhywbeth, byddi di'n gweld yma pwy sydd i fod i ateb, ac erbyn pryd.
what-to-say = Beth wyt ti eisiau ei ddweud?
go-on-saying = Mynd ymlaen â'r hyn ddechreuaist ti

## The answer clock
someone-new = Rhywun newydd
clock-promised = Bydd { $who } yn ateb erbyn { $day }
clock-late = Mae { $who } yn hwyr. Yr addewid oedd { $day }
clock-late-manager = Mae { $manager } yn gwybod ac yn gallu ei ddarllen hefyd. Does dim angen i ti wneud dim.
clock-answered = Mae { $who } wedi dy ateb
clock-helped = Atebodd { $who }, ac fe ddywedaist ti ei fod wedi helpu
clock-unresolved = Fe ddywedaist ti nad oedd yr atebion wedi helpu
clock-unresolved-more = Gelli di siarad ag eiriolwr, neu wneud cwyn. Gweler “Rhywun i siarad â nhw nawr”.

## Saying something
say-title = Beth wyt ti eisiau ei ddweud?
say-lead = Gelli di stopio unrhyw bryd. Does dim yn cael ei anfon nes i ti ddweud.
kind-before-my-review = Cyn fy adolygiad
before-my-review-more = Beth wyt ti eisiau i bobl ei wybod ar { $day }.
say-no-review = Does dim dyddiad i dy adolygiad nesaf eto. Pan fydd un, gelli di ddweud yma beth wyt ti eisiau i bobl ei wybod cyn hynny.
go-on-with = Mynd ymlaen â “{ $what }”
draft-progress = { $done } o { $all } wedi'u gwneud. Dim ond ti sy'n gallu ei weld.
not-safe-now = Os nad wyt ti'n ddiogel ar hyn o bryd,
not-safe-link = gweld gyda phwy y gelli di siarad nawr
no-review-title = Does dim adolygiad eto
no-review-sentence = Cyn gynted ag y bydd dyddiad i dy adolygiad nesaf, gelli di ddweud beth wyt ti eisiau cyn hynny.

question-of = Cwestiwn { $number } o { $all }
words-hint = Ysgrifenna gymaint neu gyn lleied ag y mynni. Unrhyw eiriau, unrhyw sillafu.
save-and-go-on = Cadw a mynd ymlaen
or-just-as-good = Neu, yr un mor dda:
way-skip = Hepgor hwn
way-do-not-know = Dydw i ddim yn gwybod
way-ask-me = Gofynnwch i mi wyneb yn wyneb
kept-only-you = Mae dy eiriau'n cael eu cadw pan fyddi di'n mynd ymlaen. Dim ond ti sy'n gallu eu gweld.
problem-no-words = Ysgrifenna rywbeth, neu dewisa un o'r tri arall
problem-no-choice = Dewisa un, neu un o'r tri arall
problem-too-long = Mae hynny'n hirach na 4,000 o lythrennau. Gwna fe'n fyrrach

ask-talk-about = Am beth wyt ti fwyaf eisiau siarad?
ask-who-comes = Pwy wyt ti eisiau yno, a phwy ddim?
ask-where-and-when = Ble a phryd hoffet ti iddo fod?
ask-not-happened = Beth ddywedodd pobl y bydden nhw'n ei wneud sydd heb ddigwydd?
ask-not-aloud = Oes unrhyw beth dwyt ti ddim eisiau iddo gael ei ddweud yn uchel?
ask-take-part = Sut wyt ti eisiau cymryd rhan?
choice-speak = Fe ddof i a siarad
choice-someone-speaks = Fe ddof i, a bydd rhywun yn siarad drosof i
choice-send-words = Ddof i ddim, ond darllenwch yr hyn ysgrifennais i
choice-not-come = Dydw i ddim eisiau cymryd rhan y tro hwn

you-skipped = Fe wnest ti hepgor hwn.
you-does-not-know = Fe ddywedaist ti nad wyt ti'n gwybod.
you-ask-in-person = Rwyt ti eisiau i rywun ofyn hyn i ti wyneb yn wyneb.

## Sharing it
last-thing = Y peth olaf cyn i ti rannu
who-will-read = Pwy fydd yn darllen hwn?
who-will-read-lead = Y bobl hyn, a neb arall. Tynna'r tic i adael rhywun allan.
your-role-social-worker = Dy weithiwr cymdeithasol
your-role-team-manager = Rheolwr dy weithiwr cymdeithasol
your-role-iro = Yn cynnal dy adolygiad (IRO)
your-role-personal-adviser = Dy gynghorydd personol
your-role-advocate = Dy eiriolwr
your-role-foster-carer = Dy ofalwr maeth
your-role-family-member = Dy deulu
your-role-duty-worker = Gweithiwr ar ddyletswydd
reads-role-social-worker = Yn darllen popeth yma ac yn gorfod dy ateb.
reads-role-personal-adviser = Yn darllen popeth yma.
reads-role-iro = Yn darllen popeth yma cyn dy adolygiad.
reads-if-needed = Yn ei ddarllen dim ond os yw'r ateb yn hwyr neu heb helpu.
reads-it-all = Yn darllen y cyfan.
left-out-unless = Wedi'i adael allan oni bai dy fod yn ticio hwn.
who-takes-over = Os bydd rhywun newydd yn cymryd lle un o dy weithwyr, byddan nhw'n gallu ei ddarllen hefyd, er mwyn i ti gael dy ateb o hyd. Byddi di'n gweld pan fyddan nhw'n ei agor.
one-thing = Un peth i'w wybod.
if-not-safe = Os byddi di'n dweud wrthon ni nad wyt ti neu rywun arall yn ddiogel, rhaid i dy weithiwr wneud rhywbeth am hynny. Byddan nhw'n siarad â ti yn gyntaf os gallan nhw.
share-it = Rhannu
nothing-sent-yet = Does dim yn cael ei anfon nes i ti bwyso Rhannu.
look-once-more = Edrych arno unwaith eto
change-answer = Newid
problem-nobody-answers = Gad i mewn rywun all dy ateb: dy weithiwr cymdeithasol, eu rheolwr neu bwy bynnag sy'n cynnal dy adolygiad
already-shared-title = Rwyt ti wedi rhannu hwn yn barod
already-shared-sentence = Gelli di ei weld ar dy hafan, gyda phwy sydd wedi'i agor.

## What I shared
you-shared-on = Fe wnest ti rannu hwn ar { $day }.
answer-from = Ateb gan { $who }
did-this-help = Wnaeth hyn helpu?
why-label = Gelli di ddweud pam (does dim rhaid i ti)
helped-yes = Do
helped-a-bit = Ychydig
helped-no = Naddo
if-no = Os dywedi di naddo, bydd y person nesaf yn ei ddarllen hefyd, a bydd rhywun yn dy ateb eto.
if-no-last = Os dywedi di naddo, byddwn yn dangos i ti pwy arall all helpu: eiriolwr, neu sut i gwyno.
problem-no-face = Dewisa Do, Ychydig neu Naddo
you-said-helped-yes = Fe ddywedaist ti ei fod wedi helpu.
you-said-helped-a-bit = Fe ddywedaist ti ei fod wedi helpu ychydig.
you-said-helped-no = Fe ddywedaist ti nad oedd wedi helpu.
already-said-title = Rwyt ti wedi dweud hyn yn barod
already-said-sentence = Agor ef eto i weld beth ddigwyddodd nesaf.
what-you-said = Beth ddywedaist ti
who-opened = Beth ddigwyddodd
step-shared = Fe wnest ti ei rannu
step-opened = Agorodd { $who } ef
step-answered = Atebodd { $who }
who-can-read = Pwy all ddarllen hwn
you-took-out = Fe wnest ti eu gadael allan. Allan nhw ddim ei ddarllen.
outcome-will-change = Bydd hyn yn newid
outcome-partly = Bydd rhan o hyn yn newid
outcome-will-not = Nid y tro hwn, a dyma pam

## The worker's side
inbox-empty = Does neb yn aros amdanoch chi
inbox-empty-more = Pan fydd person ifanc yn rhannu rhywbeth â chi, bydd yma, yn nhrefn y diwrnod y mae arnoch ateb iddyn nhw.
inbox-lead = { $all } yn aros, { $late } yn hwyr. Yn nhrefn y diwrnod a addawsoch.
inbox-choose = Dewiswch un i'w ddarllen
inbox-choose-more = Mae eu geiriau eu hunain yn agor yma, wrth ymyl eich ateb.
due-today = Heddiw
due-late = { $days ->
    [zero] Heddiw
    [one] 1 diwrnod yn hwyr
    [two] 2 ddiwrnod yn hwyr
    [few] { $days } diwrnod yn hwyr
    [many] { $days } diwrnod yn hwyr
   *[other] { $days } diwrnod yn hwyr
 }
due-in = { $days ->
    [zero] Heddiw
    [one] Yfory
    [two] Mewn 2 ddiwrnod
    [few] Mewn { $days } diwrnod
    [many] Mewn { $days } diwrnod
   *[other] Mewn { $days } diwrnod
 }
tag-new = Newydd
tag-did-not-help = Heb helpu
review-of = Adolygiad nesaf { $name }
next-review-on = Adolygiad nesaf { $day }
page-of = Tudalen { $name }
shared-on = Rhannwyd ar { $day }.
you-promised = Mae arnoch ateb erbyn { $day }.
own-words-of = Geiriau { $name } ei hun
closed-words = Mae'r dudalen hon wedi cau i chi nawr. Mae'r geiriau wedi'u tynnu oddi ar y sgrin.
they-skipped = Hepgorodd { $name } hwn.
they-does-not-know = Nid yw { $name } yn gwybod.
they-ask-in-person = Mae { $name } eisiau i rywun ofyn hyn wyneb yn wyneb.
they-said-helped-yes = Dywedodd { $name } fod hyn wedi helpu.
they-said-helped-a-bit = Dywedodd { $name } fod hyn wedi helpu ychydig.
they-said-helped-no = Dywedodd { $name } nad oedd hyn wedi helpu.
answered-by-on = Atebodd { $who } ar { $day }
your-answer-to = Eich ateb i { $name }
what-will-happen = Beth fydd yn digwydd?
offer-will-change = Bydd, bydd hyn yn newid
offer-partly = Bydd rhan ohono'n newid
offer-will-not = Nid y tro hwn, ac rwy'n dweud pam
what-they-read = Beth rydych am i { $name } ei ddarllen
reply-hint = Brawddegau byr. Dywedwch beth, pwy a phryd. Maen nhw'n ei ddarllen yn union fel yr ydych yn ei ysgrifennu.
send-answer = Anfon at { $name }
someone-else-answers = Rhywun arall sydd i ateb hwn.
problem-no-outcome = Dewiswch beth fydd yn digwydd
problem-no-answer = Ysgrifennwch ateb y gall y person ifanc ei ddarllen
already-answered-title = Mae hwn wedi'i ateb yn barod
already-answered-sentence = Atebodd rhywun ef tra roedd eich tudalen ar agor, neu fe'i trosglwyddwyd. Ni anfonwyd dim gennych chi: ewch yn ôl i gopïo eich geiriau.

reviews-title = Eich adolygiadau nesaf
reviews-empty = Does gennych chi ddim adolygiadau i ddod
reviews-lead = Mae { $spoken } o { $all } o bobl ifanc wedi siarad.
column-day = Diwrnod
column-young-person = Person ifanc
column-spoken = Wedi siarad
column-answer = Ateb
spoken-on = Do, { $day }
not-spoken = Ddim eto
read-words = Darllen
not-shared-with-you = Heb ei rannu â chi
answer-none = Dim yn ddyledus
answer-waiting = Yn aros
answer-late = Hwyr
answer-given = Wedi ateb
answer-helped = Wedi helpu
answer-unresolved = Heb helpu

## Writing with a young person
write-together = Ysgrifennu gyda'n gilydd
write-together-with = Ysgrifennu gyda { $name }
together-lead = Eisteddwch ochr yn ochr. { $name } sy'n ei ddweud, chi sy'n helpu, ac eiddo { $name } ydyw.
together-their-words = Teipiwch union eiriau { $name }, mewn unrhyw sillafu. Wrth ymyl pob ateb mae'n dweud pwy deipiodd.
together-who-reads = { $name } sy'n dewis pwy sy'n ei ddarllen, a gall eich gadael chi allan.
together-closed = Mae'r hyn a ysgrifennodd { $name } heb neb arall yn aros ar gau i chi: drafftiau eraill, a dyddiadur.
together-after = Ar ôl ei rannu, neu pan fyddwch yn stopio, gwelwch chi ddim mwy ohono nag unrhyw ddarllenydd arall.
together-go-on = Mynd ymlaen â'r hyn a ddechreuwyd
together-nothing = Does dim i'w ysgrifennu eto: does dim dyddiad i adolygiad nesaf { $name }.
together-what = Beth mae { $name } eisiau ei ddweud?
together-practise = Hoffech chi roi cynnig arni yn gyntaf?
together-bar = Ysgrifennu gyda'n gilydd
together-you-are = Rydych chi'n ysgrifennu gyda { $name }
together-stop = Stopio am nawr
together-kept = Mae'n cael ei gadw pan ewch chi ymlaen. Gall { $name } fynd ymlaen ag ef wedyn, heb neb arall. All { $who } ddim ei agor ar ôl i chi stopio.
together-last-thing = Y peth olaf, { $name }
together-beside-you = Yn eistedd wrth dy ymyl nawr. Gelli di eu gadael allan.
together-said = Dywedodd { $name }: rhannu
together-shared = Mae wedi'i rannu
together-closed-now = Mae ar gau ar y ddyfais hon nawr. Mae'r hyn sy'n digwydd nesaf ar dy dudalennau di, neu gall { $who } ddweud wrthot ti.
together-give-back = Rhoi'r ddyfais yn ôl i { $who }
problem-did-not-say = Ticiwch hwn pan fydd yn dweud: rhannu
problem-no-how = Dewiswch sut y daeth yr ateb hwn
problem-no-tongue = Dewiswch iaith y geiriau uchod
how-asked = Sut y daeth yr ateb hwn?
offer-how-with-help = { $name } wnaeth ei deipio neu ei ddewis
offer-how-adult-typed = { $who } wnaeth deipio union eiriau { $name }
offer-how-spoken = Siaradodd { $name }, a'r ddyfais wnaeth ei ysgrifennu
offer-how-drawn = { $name } wnaeth ei dynnu neu ei ddangos, a dweud beth yw ei ystyr
tongue-other = Mae'r geiriau mewn iaith arall
tongue-which = Ym mha iaith mae { $name } yn dweud hyn?
tongue-same = Iaith y dudalen hon
tongue-translation = Yr un peth, yn iaith y dudalen hon
tongue-translation-hint = Geiriau { $name } sy'n sefyll gyntaf. Mae hwn yn sefyll oddi tanyn nhw.
how-alone = { $name } wnaeth ysgrifennu hwn heb neb arall.
how-with-help = { $name } wnaeth deipio hwn, gyda { $who } wrth ymyl.
how-adult-typed = Teipiwyd gan { $who }: union eiriau { $name }.
how-spoken = { $name } wnaeth ddweud hwn, gyda { $who } wrth ymyl. Y ddyfais wnaeth ei ysgrifennu.
how-drawn = { $name } wnaeth dynnu neu ddangos hwn i { $who }, a dweud beth yw ei ystyr.
how-translated = Dywedodd { $name } hyn mewn iaith arall. { $who } wnaeth ei ysgrifennu.
how-tongue = Dywedwyd yn { $tongue }.
your-how-alone = Ti wnaeth ysgrifennu hwn heb neb arall.
your-how-with-help = Ti wnaeth deipio hwn, gyda { $who } wrth dy ymyl.
your-how-adult-typed = { $who } wnaeth deipio hwn: dy union eiriau di.
your-how-spoken = Ti wnaeth ddweud hwn, gyda { $who } wrth dy ymyl.
your-how-drawn = Ti wnaeth dynnu neu ddangos hwn i { $who }.
your-how-translated = Fe ddywedaist ti hyn mewn iaith arall. { $who } wnaeth ei ysgrifennu.
written-alone = Ysgrifennwyd gan { $name } heb neb arall.
beside-translation = Cyfieithwyd gan { $who }, { $day }
beside-put-right = { $name } wnaeth gywiro hyn ar { $day }
beside-you-put-right = Fe wnest ti gywiro hyn ar { $day }
put-right = Cywiro rhywbeth
put-right-title = Cywiro rhywbeth
put-right-lead = Mae dy eiriau cyntaf yn aros fel yr oedden nhw. Mae'r hyn rwyt ti'n ei ysgrifennu nawr yn sefyll oddi tanyn nhw.
put-right-words = Beth wyt ti eisiau ei ddweud yn lle hynny, neu hefyd?
put-right-keep = Ei roi wrth ymyl
put-right-told = Mae'r bobl a ddarllenodd dy eiriau cyntaf yn cael gwybod bod rhywbeth newydd.
problem-nothing-put-right = Ysgrifenna'r hyn rwyt ti eisiau ei ddweud
translate-add = Ychwanegu cyfieithiad
translate-title = Ychwanegu cyfieithiad
translate-lead = Geiriau { $name } sy'n aros gyntaf. Mae eich cyfieithiad yn sefyll oddi tanyn nhw, gyda'ch enw, ac ni ellir ei newid wedyn.
translate-tongue = Yr iaith rydych yn cyfieithu iddi
translate-words = Eich cyfieithiad
translate-hint = Mor agos at eu geiriau ag y gallwch. Peidiwch ag ychwanegu dim na gadael dim allan.
translate-keep = Ei roi wrth ymyl
problem-no-tongue-of-translation = Dewiswch yr iaith rydych yn cyfieithu iddi
problem-no-translation = Ysgrifennwch y cyfieithiad

## How an answer reads
check-words = Gwirio fy ngeiriau
plain-title = Sut mae eich geiriau'n darllen
plain-asks = Un cip cyn iddo fynd at { $name }
plain-age-of = Oed { $name } yw { $age }.
plain-reads-like = Mae hwn yn darllen fel oed { $age }, fel amcangyfrif bras.
plain-fits = Mae hynny'n addas.
plain-long-on-average = Mae { $words } gair mewn brawddeg ar gyfartaledd. Mae rhai byrrach yn haws. Does dim amcangyfrif oed ar gyfer y Gymraeg.
plain-nothing = Does dim yn sefyll allan. Brawddegau byr, geiriau plaen.
plain-long = Brawddegau hir: allai pob un fod yn ddwy?
plain-swaps = Geiriau'r gwaith. Os hyn rydych yn ei olygu, mae un plaenach:
plain-swap = “{ $not }”: { $say }
plain-yours = Ni anfonwyd na newidiwyd dim. Newidiwch beth bynnag a fynnwch, yna anfonwch ef.

## Handing over, and answering for someone
covering-for = Yn ateb dros { $away }
handed-over = Trosglwyddwyd
answers-instead = { $who } sy'n ateb nawr yn lle { $instead }, ers { $since }. Mae'r diwrnod yn aros: { $day }.
answers-meanwhile = { $who } sy'n ateb tra bydd { $away } i ffwrdd. Mae'r diwrnod yn aros: { $day }.
handover-open = Trosglwyddo addewidion agored
handover-of = Trosglwyddo addewidion agored { $name }
handover-lead = Mae addewidion agored yn mynd at bwy bynnag ddaw nesaf, ac mae diwrnod pob un yn aros fel y mae. Mae { $name } yn gweld pwy sy'n ateb nawr. Ysgrifennwch yr hyn y mae'n rhaid i'r nesaf ei wybod.
handover-promises = Beth sydd wedi'i addo nawr
handover-none-open = Does dim yn aros am ateb y gallwch chi ei weld.
handover-words = Beth mae'n rhaid i'r nesaf ei wybod am yr addewidion hyn?
handover-hint = Beth ddechreuoch chi, i bwy y gofynnoch, beth sydd ar ôl. Gall { $name } ofyn am gael ei ddarllen, felly ysgrifennwch fel y byddech yn ei ddweud wrthyn nhw. Gadewch allan yr hyn nad oedd { $name } am i eraill ei wybod.
handover-keep = Ei drosglwyddo
handover-before = Trosglwyddwyd o'r blaen
handover-by = { $who }, { $day }
problem-nothing-handed-over = Ysgrifennwch yr hyn y mae'n rhaid i'r nesaf ei wybod

## On paper
print-link = Ei argraffu, neu ei gadw fel PDF
print-how = Defnyddiwch argraffu eich porwr. Gall hefyd gadw hwn fel PDF, gyda phenawdau y mae darllenydd sgrin yn eu canfod. Does dim o'r geiriau yn cael ei newid.
print-left-out = { $name } wnaeth adael rhywun allan. Rhowch hwn yn y ffeil dim ond lle na all y person hwnnw ei agor.
print-who = Geiriau pwy
print-shared = Rhannwyd
print-promised = Ateb wedi'i addo erbyn
print-printed = Argraffwyd gan
print-answers = Beth a atebwyd
print-no-answer = Heb ei ateb eto.
print-opened = Pwy agorodd ef
print-not-opened = Does neb wedi'i agor eto.
print-mark = Marc y geiriau hyn
print-mark-means = Wedi'i wneud o'r geiriau fel y'u rhannwyd (SHA-256). Mae'r un geiriau yn rhoi'r un marc ar bob copi.

## Practising
practice-title = Ymarfer gyda rhywun nad yw'n bod
practice-tag = Ymarfer
practice-lead = Un ffug yw Robin. Ewch yr holl ffordd unwaith: y cwestiynau, pwy sy'n ei ddarllen, a'ch ateb fel y byddai Robin yn ei weld.
practice-no-record = Does dim cofnod gan Robin. Does dim yma'n cael ei gyfrif, a does neb yn cael neges.
practice-wiped = Heno mae'n cael ei ddileu. Gallwch ei ddileu'n gynt.
practice-no-names = Peidiwch ag ysgrifennu am neb go iawn yma.
practice-begin = Dechrau
practice-go-on = Mynd ymlaen i ymarfer
practice-wipe = Ei ddileu
practice-send = Ei ddangos i { $name }
practice-seen = Dyma beth mae { $name } yn ei weld
practice-then = Byddai person ifanc nawr yn cael ei holi a wnaeth helpu. Os na wnaeth, y person nesaf sy'n ateb.
