### Beth mae pobl ifanc, gweithwyr a swyddogion adolygu yn ei ddarllen.
### Written by: a machine
### Checked by: nobody yet

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
who-answers = Rhaid i { $name } dy ateb. Os byddi di'n gadael { $name } allan, y gweithiwr nesaf ar y rhestr hon fydd yn dy ateb.
your-role-social-worker = Dy weithiwr cymdeithasol
your-role-team-manager = Rheolwr dy weithiwr cymdeithasol
your-role-iro = Yn cynnal dy adolygiad (IRO)
your-role-personal-adviser = Dy gynghorydd personol
your-role-advocate = Dy eiriolwr
your-role-foster-carer = Dy ofalwr maeth
your-role-family-member = Dy deulu
your-role-duty-worker = Gweithiwr ar ddyletswydd
reads-and-answers = Yn darllen popeth yma ac yn gorfod dy ateb.
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

## The language of the words
language-of-my-words = Rydw i’n ysgrifennu mewn iaith arall
language-of-my-words-label = Iaith fy ngeiriau
written-in = Ysgrifennwyd yn yr iaith hon: { $language }.
written-in-en = Saesneg
written-in-cy = Cymraeg
written-in-ar = Arabeg
written-in-ckb = Cwrdeg (Sorani)
written-in-fa = Perseg (Farsi)
written-in-prs = Dari
written-in-ps = Pashto
written-in-ur = Wrdw
written-in-am = Amhareg
written-in-ti = Tigrinya
written-in-so = Somalieg
written-in-sq = Albaneg
written-in-vi = Fietnameg
written-in-uk = Wcreineg
written-in-bn = Bengaleg
written-in-pa = Pwnjabeg
written-in-pl = Pwyleg
written-in-pt = Portiwgaleg
written-in-ro = Rwmaneg
written-in-es = Sbaeneg
written-in-fr = Ffrangeg
written-in-tr = Tyrceg
