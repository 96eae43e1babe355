### Beth sy'n cael ei godi, pwy sydd ar ddyletswydd, a'r gwir am yr awr. Ti i bobl ifanc, chi i staff.
### Written by: a machine
### Checked by: nobody yet

place-duty = Dyletswydd
place-rota = Rota
place-hours = Oriau gwrando
place-drills = Ymarfer
to-home = Hafan

## The truth about the hour
hour-about = Pwy sydd yma nawr
hour-now = Mae rhywun ar ddyletswydd tan { $when }. Os dywedi di nad wyt ti'n ddiogel, byddan nhw'n ei ddarllen.
hour-later = Does neb yn darllen hwn tan { $when }.
hour-unknown = Does neb yn darllen hwn nawr, ac allwn ni ddim dweud pryd bydd rhywun.
hour-gap = Dylai rhywun fod yma nawr, a does neb. Ein camgymeriad ni yw hynny. Mae'r bobl all ei gywiro yn gallu ei weld.
hour-ring = Os na elli di aros, gelli di ffonio unrhyw bryd:
hour-danger = os yw rhywun wedi'i anafu neu mewn perygl
hour-childline = Childline, i siarad. Am ddim, ddydd a nos
hour-authority = { $authority }, pan nad oes neb yma
when-today = { $time } heddiw
when-weekday = { $day } am { $time }
at-time = am { $time }

## A young person says that they are not safe
not-safe-title = Wyt ti eisiau i rywun wybod heddiw?
not-safe-lead = Gelli di ei ddweud yma mewn ychydig eiriau, neu heb eiriau o gwbl.
not-safe-what-happens = Beth sy'n digwydd os gwnei di
not-safe-they-read = Mae'r bobl sydd wedi'u henwi isod yn darllen yr hyn rwyt ti'n ei ysgrifennu yma. Mae'r cyntaf yn cael gwybod cyn gynted ag y bydd rhywun ar ddyletswydd.
not-safe-must-act = Rhaid iddyn nhw wneud rhywbeth am hynny. Byddan nhw'n siarad â ti yn gyntaf os gallan nhw.
not-safe-told-nobody-known = Does neb ar ddyletswydd eto. Byddwn yn dweud wrth bob rheolwr tîm.
not-safe-next = { $count ->
    [zero] Os na fydd neb yn dweud ar unwaith ei fod ganddyn nhw, mae'r person nesaf yn cael gwybod.
    [one] Os na fydd neb yn dweud o fewn 1 munud ei fod ganddyn nhw, mae'r person nesaf yn cael gwybod.
    [two] Os na fydd neb yn dweud o fewn 2 funud ei fod ganddyn nhw, mae'r person nesaf yn cael gwybod.
    [few] Os na fydd neb yn dweud o fewn { $count } munud ei fod ganddyn nhw, mae'r person nesaf yn cael gwybod.
    [many] Os na fydd neb yn dweud o fewn { $count } munud ei fod ganddyn nhw, mae'r person nesaf yn cael gwybod.
   *[other] Os na fydd neb yn dweud o fewn { $count } munud ei fod ganddyn nhw, mae'r person nesaf yn cael gwybod.
 }
not-safe-ask = Beth wyt ti eisiau ei ddweud?
mark-not-safe = Dydw i ddim yn ddiogel
mark-worried-about-someone = Rwy'n poeni am rywun
not-safe-words = Beth wyt ti eisiau iddyn nhw ei wybod?
not-safe-words-hint = Gelli di adael hwn yn wag. Unrhyw eiriau, unrhyw sillafu.
not-safe-who = Pwy fydd yn cael gwybod
not-safe-leave-out = Tynna'r tic oddi ar unrhyw un na ddylai wybod. Byddwn yn dweud wrthyn nhw dim ond os nad oes neb arall ar ôl.
told-first = Ar ddyletswydd. Yn cael gwybod yn gyntaf.
told-second = Ar ddyletswydd hefyd. Yn cael gwybod os nad yw'r cyntaf yn ateb.
told-manager = Rheolwr dy weithiwr cymdeithasol. Yn cael gwybod os nad yw neb ar ddyletswydd yn ateb.
told-last = Yr olaf i gael gwybod, os nad yw neb arall yn ateb.
not-safe-tell = Dweud wrthyn nhw nawr
not-safe-nothing-yet = Does neb yn cael gwybod nes i ti bwyso hwn.
not-safe-again = Dweud rhywbeth arall
problem-no-mark = Dewisa un o'r ddau
problem-words-long = Mae hynny'n hirach na 4,000 o lythrennau. Mae angen ei wneud yn fyrrach

## What happens now
what-happens-title = Beth sy'n digwydd nawr
what-happens-lead = Fe ddywedaist ti wrthon ni. Dyna'r lle iawn.
what-happens-look-again = Gelli di edrych yma eto unrhyw bryd. Mae ar dy hafan hefyd.
raised-told = Mae rhywun ar ddyletswydd wedi cael gwybod
raised-later = Does neb yn darllen hwn tan { $when }
raised-passed-on = Does neb wedi ateb eto, felly fe ddywedon ni wrth y person nesaf hefyd
raised-seen = Gwelodd { $who } hwn { $when }
raised-until-then = Mae rhywun yn cael gwybod cyn gynted ag y byddan nhw yma. Os na elli di aros tan hynny, ffonia un o'r rhifau isod.
raised-waiting = Pan fydd rhywun wedi'i weld, byddi di'n gweld eu henw yma. Os na elli di aros, ffonia un o'r rhifau isod.
raised-now = Beth sy'n digwydd nawr: bydd { $who } yn siarad â ti, neu'n gofyn i rywun rwyt ti'n ei adnabod wneud. Byddan nhw'n gwneud yr hyn sydd ei angen i dy gadw'n ddiogel.
raised-closed = Edrychodd dau berson ar hyn gyda'i gilydd ac maen nhw'n meddwl ei fod wedi'i wneud. Os nad yw, dyweda eto.

## Duty
duty-now = Mae { $first } ar ddyletswydd tan { $when }. Nid oes ail berson.
duty-now-both = Mae { $first } ar ddyletswydd tan { $when }, gyda { $second } yn ail.
duty-nobody = Nid oes neb ar ddyletswydd nawr. Mae tudalennau pobl ifanc yn dweud hynny.
duty-raised = Wedi'u codi
duty-empty = Does dim yn aros
duty-empty-more = Pan fydd person ifanc yn dweud nad yw'n ddiogel, neu pan fydd rhywbeth y mae wedi'i rannu yn dweud hynny, bydd yma, a byddwch chi'n cael gwybod.
duty-for-others = { $count ->
    [zero] Nid oes dim arall yn aros.
    [one] Mae 1 arall yn aros i rywun arall ei agor.
    [two] Mae 2 arall yn aros i eraill eu hagor.
    [few] Mae { $count } arall yn aros i eraill eu hagor.
    [many] Mae { $count } arall yn aros i eraill eu hagor.
   *[other] Mae { $count } arall yn aros i eraill eu hagor.
 }
duty-practice = Ymarfer
practice-young-person = Person ifanc ymarfer
practice-only = Ymarfer yw hwn.
practice-more = Nid oes neb mewn perygl. Mae'n mynd yr un ffordd ag un go iawn, er mwyn i ni wybod bod y ffordd yn gweithio.
concern-is-waiting = Nid yw gan neb
concern-is-overdue = Nid yw gan neb, hwyr
concern-is-had = Mae gan rywun
concern-is-closing = I'w gytuno
concern-is-closed = Ar gau
raised-at = Codwyd ar { $when }.
have-it-by = Rhaid i rywun ei gymryd erbyn { $when }.
concern-owner = Gyda { $who }.
notice-nobody-has-it = { $count ->
    [zero] Nid oes neb yn aros.
    [one] Mae person ifanc yn aros: nid oes neb wedi dweud ei fod ganddynt.
    [two] Mae 2 berson ifanc yn aros: nid oes neb wedi dweud eu bod ganddynt.
    [few] Mae { $count } pherson ifanc yn aros: nid oes neb wedi dweud eu bod ganddynt.
    [many] Mae { $count } pherson ifanc yn aros: nid oes neb wedi dweud eu bod ganddynt.
   *[other] Mae { $count } person ifanc yn aros: nid oes neb wedi dweud eu bod ganddynt.
 }
notice-practice = { $count ->
    [zero] Ymarfer: nid oes dim yn aros.
    [one] Ymarfer: nid oes neb wedi dweud ei fod ganddynt.
    [two] Ymarfer: nid oes neb wedi dweud bod y 2 hyn ganddynt.
    [few] Ymarfer: nid oes neb wedi dweud bod y { $count } hyn ganddynt.
    [many] Ymarfer: nid oes neb wedi dweud bod y { $count } hyn ganddynt.
   *[other] Ymarfer: nid oes neb wedi dweud bod y { $count } hyn ganddynt.
 }
notice-nobody-on-duty = { $count ->
   *[other] Nid oes neb ar ddyletswydd nawr, a dylai rhywun fod. Mae tudalennau pobl ifanc yn dweud hynny. Rhowch rywun ar y rota.
 }

## One concern
concern-title = Mae angen rhywun ar { $name } heddiw
nobody-has-it = Nid oes neb wedi dweud ei fod ganddynt
then-next = Yna bydd y person nesaf yn cael gwybod.
acknowledge = Mae gen i
had-by = Mae hwn gan { $who } ers { $when }
already-had-title = Mae hwn gan rywun eisoes
already-had-sentence = Agorwch ef eto i weld gan bwy.
why-raised = Pam y cafodd ei godi
because-not-safe = Marciodd { $name } “Dydw i ddim yn ddiogel”.
because-worried-about-someone = Marciodd { $name } “Rwy'n poeni am rywun”.
because-chosen = Dewisodd { $name } ateb sy'n golygu hynny: { $code }.
because-phrase = Yn yr hyn a ysgrifennodd { $name } mae: “{ $phrase }”.
because-drill = Mae rheolwr yn ymarfer.
category-hurt = Gall fod rhywun yn eu brifo
category-afraid = Gall fod ofn arnynt
category-touched = Gall fod yn niwed rhywiol
category-self-harm = Gallant eu brifo eu hunain
category-not-living = Efallai nad ydynt eisiau byw
category-used = Gall fod rhywun yn eu defnyddio
category-uncared = Efallai nad oes gofal iddynt
category-running = Gallant redeg i ffwrdd
category-another = Gall fod am rywun arall
phrase-reviewed = Ymadroddion, fersiwn { $version }, wedi'u darllen gan arweinydd diogelu ar { $day }.
phrase-not-reviewed = Ymadroddion, fersiwn { $version }. Nid oes arweinydd diogelu wedi darllen y rhain eto.
phrases-only-raise = Dim ond codi mae ymadrodd. Nid yw'n gwybod beth oedd yr ystyr, ac nid oes dim yn cael ei benderfynu ganddo: darllenwch y geiriau eu hunain.
own-words-here = Beth ysgrifennodd { $name }
read-their-words = Darllen yr hyn a rannodd { $name }
reading-is-told = Mae { $name } yn gweld eich bod wedi'i agor, a phryd.
what-happened = Beth ddigwyddodd
was-raised = Codwyd
was-told-first = { $who }, cyntaf ar ddyletswydd, yn cael gwybod
was-told-second = { $who }, ail ar ddyletswydd, yn cael gwybod
was-told-manager = { $who }, y rheolwr tîm, yn cael gwybod
was-told-last = { $who }, y person olaf, yn cael gwybod
was-told-everyone = { $who }, rheolwr tîm, yn cael gwybod
said-had = Dywedodd { $who } ei fod ganddynt
was-closed = Cytunodd { $who } ei fod wedi'i wneud
practice-over = Mae'r ymarfer ar ben
write-deed = Ysgrifennu'r hyn a wnaed
which-deed = Beth a wnaed?
deed-spoke-with = Siarad â'r person ifanc
deed-called-carer = Ffonio'r gofalwr
deed-called-worker = Ffonio eu gweithiwr cymdeithasol
deed-called-999 = Ffonio'r heddlu neu ambiwlans
deed-strategy = Cynnal trafodaeth strategaeth
deed-no-action = Dim gweithredu pellach, a dyma pam
deed-sent-back = Heb ei wneud eto
deed-words = Mwy amdano
deed-words-hint = Byr a manwl. Mae'n aros yng nghofnod y person ifanc. Mae angen rheswm ar “Dim gweithredu pellach”.
keep-deed = Ei ysgrifennu
problem-no-deed = Dewiswch beth a wnaed
problem-no-reason = Ysgrifennwch pam
close-concern = Ei gau
close-means = Rhaid i ail berson gytuno ei fod wedi'i wneud. Tan hynny mae'n aros ar agor.
ask-to-close = Gofyn iddo gael ei gau
closing-asked = Gofynnodd { $who } iddo gael ei gau ar { $when }.
second-must-agree = Rhaid i rywun arall gytuno. Ni allwch ei gau ar eich pen eich hun.
why-not-done = Os nad yw wedi'i wneud: beth sydd ar goll?
agree-done = Mae wedi'i wneud, ei gau
not-done = Nid yw wedi'i wneud
nothing-done-title = Nid oes dim wedi'i ysgrifennu eto
nothing-done-sentence = Ysgrifennwch yr hyn a wnaed cyn gofyn iddo gael ei gau.
not-open-title = Ni ellir gwneud hyn nawr
not-open-sentence = Efallai bod rhywun wedi'i wneud o'ch blaen. Agorwch ef eto i weld sut mae pethau.

## Rota
rota-how = Mae pobl ifanc yn darllen ar eu tudalennau eu hunain a oes rhywun yma. Mae hynny'n wir dim ond os yw hwn yn wir.
rota-gaps = Oriau heb neb, yn y 14 diwrnod nesaf
rota-no-gaps = Mae rhywun ar ddyletswydd ar gyfer pob awr wrando.
rota-gaps-mean = Ar gyfer yr oriau hyn mae pobl ifanc yn darllen nad oes neb yma. Rydych chi a'r gweinyddwyr yn cael gwybod trwy lythyr y diwrnod cynt.
rota-add = Rhoi rhywun ar y rota
rota-first = Cyntaf
rota-first-hint = Gweithwyr ar ddyletswydd a rheolwyr tîm. Maen nhw'n cael gwybod yn gyntaf.
rota-second = Ail
rota-second-hint = Yn cael gwybod pan nad yw'r cyntaf yn ateb mewn pryd.
rota-choose = Dewiswch rywun
rota-no-second = Neb
rota-day = Diwrnod
rota-from = O
rota-until = Tan
rota-days = Pa mor aml?
rota-days-1 = Ar y diwrnod hwn yn unig
rota-days-5 = Ar 5 diwrnod gwaith o hynny ymlaen
rota-days-10 = Ar 10 diwrnod gwaith o hynny ymlaen
rota-days-20 = Ar 20 diwrnod gwaith o hynny ymlaen
rota-put = Rhoi ar y rota
rota-coming = Nawr ac i ddod
rota-empty = Nid oes neb ar y rota.
rota-take-off = Tynnu oddi ar y rota
column-when = Pryd
span-in-words = { $day }, { $from } tan { $until }
problem-no-first = Dewiswch rywun
problem-same-second = Dewiswch rywun arall yn ail
problem-no-day = Dewiswch ddiwrnod
problem-no-time = Ysgrifennwch amser fel 09:00

## Listening hours
hours-how = Yn yr oriau hyn mae rhywun ar y rota yn darllen yr hyn y mae pobl ifanc yn ei godi. Ar adegau eraill mae eu tudalennau'n dweud nad oes neb yn gwneud, o ba bryd y bydd rhywun, a phwy i'w ffonio.
hours-days = Pryd mae rhywun yn gwrando
hours-days-hint = Gadewch ddiwrnod yn wag pan nad oes neb. Tan hanner nos yw 00:00.
hours-bank-holidays = Ar wyliau banc hefyd
hours-phone = Y rhif i'w ffonio ar adegau eraill
hours-phone-hint = Eich tîm dyletswydd brys. Mae'n ymddangos ar dudalennau pobl ifanc.
hours-minutes = Munudau nes bod rhaid i rywun ei gymryd
hours-minutes-hint = O 5 i 240. Yna bydd y person nesaf yn cael gwybod, ac yn y blaen.
hours-last = Y person olaf
hours-last-hint = Gweithiwr ar ddyletswydd neu reolwr tîm. Yn cael gwybod pan nad oes neb cyn hynny wedi ateb.
hours-keep = Cadw'r oriau hyn
problem-hours = Ysgrifennwch o ba bryd tan ba bryd, neu gadewch y ddau'n wag
problem-no-hours = Dewiswch o leiaf un diwrnod
problem-no-phone = Ysgrifennwch rif ffôn
problem-minutes = Ysgrifennwch rif o 5 i 240
problem-no-last = Dewiswch pwy sy'n cael gwybod yn olaf

## Practice
drills-how = Mae ymarfer yn mynd yr un ffordd â phryder go iawn: i'r rota, trwy lythyr a thrwy neges destun, gyda'r un cloc. Mae wedi'i farcio fel ymarfer ym mhobman ac yn cael ei gyfrif ar wahân.
drill-start = Dechrau ymarfer nawr
drill-wait = Mae ymarfer yn mynd ymlaen. Gallwch ddechrau un arall pan fydd gan rywun yr un hwn.
drill-results = Canlyniadau
drills-none = Nid oes neb wedi ymarfer eto.
drill-running-now = Nid yw gan neb eto
drill-in-time = Mewn pryd
drill-late = Hwyr
drill-running-title = Mae ymarfer yn mynd ymlaen eisoes
drill-running-sentence = Gallwch ddechrau un arall pan fydd gan rywun yr un hwn.
column-started = Dechreuwyd
column-result = Canlyniad
column-who = Gan bwy yr oedd
column-minutes = Munudau
column-told = Pobl a gafodd wybod

## My number
my-number = I ble mae negeseuon yn mynd
my-number-how = Pan fydd rhywbeth yn cael ei godi a chi sydd nesaf, byddwch yn cael gwybod trwy lythyr a thrwy neges destun. Mae'r neges yn dweud dim ond bod eich angen, a ble mae Engage.
my-number-no-texts = Nid yw negeseuon testun wedi'u gosod yma eto: mae pwy bynnag sy'n rhedeg Engage yn gosod text_command. Tan hynny byddwch yn cael gwybod trwy lythyr yn unig.
my-number-label = Eich rhif ffôn symudol
my-number-hint = Gadewch hwn yn wag os nad ydych eisiau negeseuon testun. Dim ond y porth negeseuon sy'n ei gael.
my-number-keep = Cadw'r rhif hwn

## Texts
text-needs-you = Mae eich angen nawr. Mewngofnodwch yn { $link }
text-practice = Ymarfer. Mae eich angen nawr. Mewngofnodwch yn { $link }

## Someone to talk to now
help-title = Rhywun i siarad â nhw nawr
help-lead = Nid yw Engage yn cael ei ddarllen ddydd a nos. Os na allwch aros, mae'r bobl hyn yn ateb nawr.
help-danger = Os yw rhywun wedi'i anafu neu mewn perygl
help-danger-call = Ffoniwch
help-danger-text = Mae am ddim, ddydd a nos.
help-young = Os ydych o dan 19 oed ac am siarad
help-young-call = Ffoniwch Childline ar
help-young-about = Mae am ddim, ddydd a nos, ac nid yw'n ymddangos ar fil ffôn. Gallwch hefyd sgwrsio ar
help-adults = Os ydych yn oedolyn ac yn poeni am blentyn
help-adults-call = Ffoniwch yr NSPCC ar
help-adults-about = Mae am ddim. Nid oes rhaid i chi roi eich enw.
help-own = Y bobl yn agos atoch
help-own-sign-in = Mewngofnodwch i weld rhif eich cyngor yma. Gallwch hefyd ofyn i'ch gweithiwr pwy i'w ffonio gyda'r nos ac ar benwythnosau.
help-own-number = { $authority }, gyda'r nos ac ar benwythnosau
help-own-none = Nid yw { $authority } wedi rhoi ei rif ei hun yma. Gall eich gweithiwr ddweud wrthych pwy i'w ffonio gyda'r nos ac ar benwythnosau.
help-not-watched = Ni ddywedir wrth neb eich bod wedi agor y dudalen hon.
