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
not-safe-now = Os nad wyt ti'n ddiogel, neu'n poeni am rywun, dyweda fe yma

## What must be seen today
know-today-hint = Os dewisi di un o'r ddau olaf, bydd pwy bynnag sydd ar ddyletswydd yn darllen hwn hefyd, cyn gynted ag y byddan nhw yma, a rhaid iddyn nhw wneud rhywbeth am hynny. Mae'r un peth yn wir os yw'r hyn ysgrifennaist ti'n dweud nad wyt ti'n ddiogel.
mark-nothing = Nid heddiw
say-not-safe = Dweud wrth rywun
read-today-too = Mae rhywun ar ddyletswydd yn darllen hwn hefyd
step-opened-on-duty = Agorodd { $who }, oedd ar ddyletswydd, ef

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
who-answers = Rhaid i { $name } dy ateb. Os byddi di'n gadael { $name } allan, y gweithiwr nesaf ar y rhestr hon fydd yn dy ateb.
who-will-read-lead = Y bobl hyn, a neb arall oni bai dy fod yn dweud nad yw rhywun yn ddiogel. Tynna'r tic i adael rhywun allan.
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

### Every way to speak: kinds, editions, questions, choices.

everything-said = Popeth ddywedaist ti
everything-said-lead = Yr hyn wnest ti ei rannu, y diweddaraf gyntaf. Dim ond ti sy'n gweld y rhestr hon.
nothing-said = Dwyt ti ddim wedi rhannu dim eto. Pan fyddi di, bydd yn aros yma i ti.
older-ones = Rhai hŷn
newest-first = Yn ôl at y diweddaraf

edition-asked = Sut wyt ti eisiau ei ddweud?
edition-first = Yn gyntaf, dewisa sut wyt ti eisiau dweud pethau. Gelli di ei newid unrhyw bryd.
edition-words = Gyda geiriau
edition-pictures = Gyda lluniau
said-with-pictures = Wedi'i ddweud gyda lluniau.

group-about-me = Amdana i
group-happened = Mae rhywbeth wedi digwydd
group-meetings = Ymweliadau a chyfarfodydd
group-i-want = Beth rydw i eisiau

kind-this-is-me = Dyma fi
about-this-is-me = Beth rwyt ti'n ei hoffi, beth sy'n helpu, a beth ddylai pobl ei wybod.
kind-how-i-am = Sut rydw i
about-how-i-am = Sut wyt ti'n teimlo, a beth fyddai'n ei wneud yn well.
kind-where-i-live = Ble rydw i'n byw
about-where-i-live = Y tŷ, y rheolau, a phwy sy'n gofalu amdanat ti.
kind-family-time = Amser gyda fy nheulu
about-family-time = Pwy wyt ti eisiau eu gweld, a sut mae pethau.
kind-three-houses = Fy nhri thŷ
about-three-houses = Beth sy'n dda, beth sy'n dy boeni, am beth rwyt ti'n breuddwydio.
kind-good-news = Newyddion da
about-good-news = Aeth rhywbeth yn dda ac rwyt ti eisiau i bobl wybod.
kind-something-wrong = Mae rhywbeth o'i le
about-something-wrong = Mawr neu fach. Rhaid i rywun dy ateb.
kind-before-a-visit = Cyn ymweliad
about-before-a-visit = Mae dy weithiwr yn dod. Dyweda beth sy'n bwysig yn gyntaf.
about-before-my-review = Beth wyt ti eisiau i bobl ei wybod yn dy adolygiad.
kind-after-my-meeting = Ar ôl fy nghyfarfod
about-after-my-meeting = Wnaeth pobl wrando? Beth gafodd ei benderfynu?
kind-new-worker = Helo i weithiwr newydd
about-new-worker = Beth ddylai rhywun newydd ei wybod amdanat ti.
kind-i-want-change = Rydw i eisiau newid rhywbeth
about-i-want-change = Gofyn amdano, cwyno, neu gael rhywun ar dy ochr di.
kind-my-future = Fy nghynllun a fy nyfodol
about-my-future = Beth wyt ti'n ei obeithio, a beth mae dy gynllun yn ei ddweud.
kind-leaving-care = Paratoi i adael gofal
about-leaving-care = Beth gelli di ei wneud yn barod, a gyda beth mae angen help arnat ti.

## How to answer
several-hint = Dewisa gynifer ag y mynni.
anything-else = Unrhyw beth arall? Ysgrifenna fe yma os wyt ti eisiau.
house-own-name = Rho dy enw dy hun ar y tŷ hwn (does dim rhaid i ti)
house-in-it = Beth sydd yn y tŷ hwn?
problem-no-house = Dewisa dŷ, neu un o'r tair ffordd arall
ladder-ends = Mae'r grisiau'n mynd o “mor wael ag y gall fod” i fyny i “yn union fel rydw i eisiau”.

ask-me-called = Beth wyt ti'n hoffi cael dy alw?
ask-me-like = Beth wyt ti'n ei hoffi?
ask-me-people = Pwy sy'n bwysig i ti?
ask-me-good-at = Beth wyt ti'n dda am ei wneud?
ask-me-helps = Beth sy'n dy helpu pan fydd pethau'n anodd?
ask-me-helps-cards = Beth sy'n dy helpu pan fyddi di'n teimlo'n wael?
ask-me-please-do-not = Beth na ddylai pobl ei wneud na'i ddweud?
ask-me-know = Beth arall ddylai pobl ei wybod amdanat ti?

ask-am-now = Sut wyt ti ar hyn o bryd?
ask-am-feelings = Pa deimladau sydd gen ti heddiw?
ask-am-ladder = At ei gilydd, sut mae pethau i ti?
ask-am-sky = Sut dywydd yw hi y tu mewn i ti?
ask-ladder-not-lower = Beth sy'n ei gadw rhag bod yn is?
ask-ladder-one-step = Beth fyddai un gris yn uwch?
ask-who-helps = Pwy allai helpu?

ask-live-ladder = Sut mae pethau lle rwyt ti'n byw?
ask-live-sky = Sut mae pethau lle rwyt ti'n byw?
ask-live-good = Beth sy'n dda yno, ac yn ei gadw rhag bod yn is?
ask-live-good-cards = Beth sy'n dda lle rwyt ti'n byw?
ask-live-hard-cards = Beth sy'n anodd lle rwyt ti'n byw?
ask-live-true = Pa rai o'r rhain sy'n wir lle rwyt ti'n byw?
ask-safe-there = Wyt ti'n teimlo'n ddiogel lle rwyt ti'n byw?

ask-family-who = Pwy wyt ti eisiau eu gweld neu siarad â nhw?
ask-family-enough = Faint o amser gyda'ch gilydd wyt ti ei eisiau?
ask-family-feel = Sut mae hi pan fyddi di'n gweld dy deulu?
ask-family-good = Beth sy'n dda amdano?
ask-family-change = Beth ddylai fod yn wahanol?

ask-house-first = I ba dŷ rwyt ti'n mynd gyntaf?
ask-house-next = Pa dŷ sy'n dod nesaf?
ask-house-last = A'r tŷ olaf?
ask-houses-do-first = Beth ddylai pobl ei wneud gyntaf?
ask-cards-good = Beth sy'n dda yn dy fywyd?
ask-cards-worries = Beth sy'n dy boeni?
ask-cards-dreams = Am beth rwyt ti'n breuddwydio?

ask-good-what = Beth yw dy newyddion da?
ask-good-what-cards = Am beth mae dy newyddion da?
ask-good-feel = Sut mae'n gwneud i ti deimlo?
ask-good-who = Pwy helpodd i hyn ddigwydd?
ask-good-keep = Beth ddylai pobl ddal ati i'w wneud?
ask-good-do = Beth ddylen ni ei wneud gyda dy newyddion da?

ask-wrong-what = Beth sydd o'i le?
ask-wrong-where = Ble mae rhywbeth o'i le?
ask-wrong-feel = Sut mae'n gwneud i ti deimlo?
ask-safe-now = Wyt ti'n teimlo'n ddiogel?
ask-wrong-how-long = Ers faint mae hi fel hyn?
ask-wrong-want = Beth wyt ti eisiau iddo ddigwydd?

ask-visit-talk = Am beth wyt ti eisiau siarad?
ask-visit-talk-cards = Am beth wyt ti eisiau siarad?
ask-visit-promised = Beth ddywedodd dy weithiwr y bydden nhw'n ei wneud? Ydy e wedi digwydd?
ask-visit-not = Am beth dwyt ti ddim eisiau siarad?
ask-visit-where = Ble hoffet ti gwrdd?
ask-visit-who = Pwy ddylai fod yno?
ask-visit-do = Beth hoffet ti ei wneud gyda'ch gilydd?
ask-visit-helps = Beth fyddai'n ei wneud yn ymweliad da?

ask-talk-about-cards = Am beth wyt ti eisiau i bobl siarad?
ask-who-there = Pwy wyt ti eisiau yno?

ask-after-why = Oeddet ti'n gwybod pam roedd cyfarfod?
ask-after-say = Oeddet ti'n gallu dweud beth roeddet ti eisiau ei ddweud?
ask-after-words = Wnaeth yr oedolion ddefnyddio geiriau rwyt ti'n eu deall?
ask-after-decided = Beth gafodd ei benderfynu? Dyweda fe fel y gwnest ti ei ddeall.
ask-after-agree = Wyt ti'n cytuno â hynny?
ask-after-missed = Beth gafodd ei adael allan, neu ddylai fod wedi cael ei ddweud?
ask-after-feel = Sut oedd y cyfarfod i ti?

ask-new-first = Beth yw'r peth cyntaf ddylen nhw ei wybod?
ask-new-like = Beth wyt ti ei eisiau gan weithiwr?
ask-new-reach = Beth yw'r ffordd orau o gael gafael arnat ti?
ask-new-ask = Beth wyt ti eisiau ei ofyn iddyn nhw?

ask-change-what = Beth wyt ti eisiau ei newid?
ask-change-what-cards = Beth ddylai newid?
ask-change-how-much = Sut ddylai newid?
ask-change-why = Pam mae'n bwysig i ti?
ask-change-told = Wyt ti wedi dweud wrth rywun o'r blaen?
ask-change-road = Beth ddylai ddigwydd gyda hyn?
ask-change-good-answer = Beth fyddai'n ateb da?

ask-future-hope = Sut fywyd wyt ti ei eisiau ymhen blwyddyn?
ask-future-matters = Beth sydd bwysicaf i ti nawr?
ask-future-first = Beth ddylai ddigwydd gyntaf?
ask-future-know-plan = Wyt ti'n gwybod beth sydd yn dy gynllun?
ask-future-not-right = Beth yn dy gynllun sydd ddim yn iawn, neu ddim yn wir bellach?

ask-leaving-ready = Pa mor barod wyt ti'n teimlo?
ask-leaving-feel = Sut wyt ti'n teimlo am symud ymlaen?
ask-leaving-sure = Am beth wyt ti'n siŵr yn barod?
ask-leaving-help = Gyda beth wyt ti eisiau help?
ask-leaving-people = At bwy gelli di droi?
ask-leaving-before = Beth ddylai ddigwydd cyn i ti symud?

## Faces, steps and skies
choice-face-very-good = Da iawn
choice-face-good = Da
choice-face-some = Gweddol
choice-face-bad = Ddim yn dda
choice-face-very-bad = Gwael iawn
choice-yes = Yn bendant
choice-partly = Ychydig
choice-no = Ddim o gwbl
choice-safe-yes = Ydw, rydw i'n teimlo'n ddiogel
choice-safe-sometimes = Weithiau
choice-safe-no = Nac ydw, dydw i ddim yn teimlo'n ddiogel
choice-step-10 = Yn union fel rydw i eisiau
choice-step-9 = Bron fel rydw i eisiau
choice-step-8 = Da
choice-step-7 = Da gan mwyaf
choice-step-6 = Ychydig mwy o'r da na'r anodd
choice-step-5 = Hanner a hanner
choice-step-4 = Ychydig mwy o'r anodd na'r da
choice-step-3 = Anodd gan mwyaf
choice-step-2 = Anodd iawn
choice-step-1 = Bron mor wael ag y gall fod
choice-step-0 = Mor wael ag y gall fod
choice-sky-sun = Haul: yn union fel rydw i eisiau
choice-sky-sun-and-cloud = Haul a chwmwl: da gan mwyaf
choice-sky-cloud = Cwmwl: hanner a hanner
choice-sky-rain = Glaw: mae'n anodd
choice-sky-storm = Storm: mor wael ag y gall fod

## Feelings
choice-happy = Hapus
choice-calm = Tawel fy meddwl
choice-excited = Llawn cyffro
choice-proud = Balch
choice-loved = Yn cael fy ngharu
choice-tired = Wedi blino
choice-bored = Wedi diflasu
choice-worried = Yn poeni
choice-sad = Trist
choice-lonely = Unig
choice-angry = Crac
choice-scared = Ofnus
choice-mixed-up = Wedi drysu

## People
choice-mum = Fy mam
choice-dad = Fy nhad
choice-brother-or-sister = Fy mrawd neu fy chwaer
choice-grandparent = Fy nain, taid, mam-gu neu dad-cu
choice-carer = Fy ngofalwr
choice-friend = Ffrind
choice-social-worker = Fy ngweithiwr cymdeithasol
choice-teacher = Fy athro neu athrawes
choice-advocate = Eiriolwr
choice-reviewer = Pwy bynnag sy'n cynnal fy adolygiad
choice-nobody = Neb
choice-other = Rhywbeth neu rywun arall
choice-pet = Anifail anwes
choice-just-us = Dim ond ni'n dau
choice-with-carer = Fy ngofalwr hefyd
choice-with-friend = Ffrind, neu fy mrawd neu fy chwaer hefyd
choice-with-advocate = Eiriolwr hefyd

## Places, things and doing
choice-at-home = Gartref
choice-my-room = Fy ystafell
choice-school = Ysgol
choice-outside = Y tu allan
choice-in-the-car = Yn y car
choice-online = Ar-lein
choice-on-the-phone = Ar y ffôn
choice-somewhere-else = Rhywle arall
choice-sport = Chwaraeon
choice-music = Cerddoriaeth
choice-drawing = Arlunio a gwneud pethau
choice-reading = Llyfrau a straeon
choice-games = Gemau
choice-toys = Teganau
choice-food = Bwyd
choice-family-time = Amser gyda fy nheulu
choice-celebration = Parti neu rywbeth arbennig
choice-a-hug = Cwtsh
choice-quiet = Lle tawel
choice-talking = Siarad
choice-playing = Chwarae
choice-going-out = Mynd allan
choice-rules = Rheolau
choice-noise = Sŵn a gweiddi
choice-other-children = Plant eraill
choice-far-away = Bod yn bell i ffwrdd
choice-health = Fy iechyd
choice-work = Gwaith
choice-money = Arian
choice-cooking = Coginio
choice-travel = Teithio
choice-a-home-of-my-own = Fy nghartref fy hun
choice-who-i-am = Pwy ydw i

## Where I live
choice-like-my-room = Rydw i'n hoffi fy ystafell
choice-someone-i-trust = Mae rhywun rydw i'n ymddiried ynddyn nhw
choice-they-notice = Maen nhw'n sylwi sut rydw i'n teimlo
choice-time-alone = Rydw i'n gallu cael amser ar fy mhen fy hun
choice-friends-come = Mae fy ffrindiau'n gallu dod
choice-fair-rules = Mae'r rheolau'n deg
choice-see-my-people = Rydw i'n gallu gweld y bobl rydw i'n eu caru
choice-none-of-these = Dim un o'r rhain

## How much, how long
choice-more = Mwy
choice-the-same = Yr un fath â nawr
choice-less = Llai
choice-not-sure-yet = Dydw i ddim yn siŵr eto
choice-stop = Dylai stopio
choice-something-new = Rhywbeth newydd
choice-since-today = Ers heddiw
choice-since-this-week = Ers yr wythnos hon
choice-for-a-long-time = Ers amser hir
choice-again-and-again = Mae'n stopio ac yn dechrau eto

## Good news
choice-just-know = Dim ond gwybod a bod yn falch gyda fi
choice-tell-people = Dweud wrth bobl eraill
choice-put-in-my-plan = Ei roi yn fy nghynllun

## Visits, meetings and workers
choice-be-on-time = Bod yn brydlon
choice-do-something = Gwneud rhywbeth gyda'n gilydd
choice-sit-quiet = Eistedd yn rhywle tawel
choice-put-laptop-away = Rhoi'r gliniadur i gadw
choice-tell-me-before = Dweud wrtha i ymlaen llaw am beth mae e
choice-listen = Gwrando arna i
choice-do-what-they-say = Gwneud yr hyn maen nhw'n ei ddweud
choice-explain = Egluro pethau
choice-tell-me-the-truth = Dweud y gwir wrtha i
choice-a-message = Neges
choice-face-to-face = Wyneb yn wyneb
choice-through-carer = Drwy fy ngofalwr
choice-run-it = Rydw i eisiau ei gynnal fy hun, gyda help
choice-agree = Rydw i'n cytuno
choice-agree-in-part = Rydw i'n cytuno â rhan ohono
choice-do-not-agree = Dydw i ddim yn cytuno
choice-do-not-understand = Dydw i ddim yn ei ddeall

## Wanting a change
choice-first-time = Naddo, dyma'r tro cyntaf
choice-told-nothing-happened = Do, a ddigwyddodd dim byd
choice-told-said-no = Do, a dywedon nhw na
choice-told-they-try = Do, ac maen nhw'n ceisio
choice-road-tell = Dweud wrth fy ngweithiwr, sy'n fy ateb
choice-road-complain = Gwneud cwyn: mae rhywun arall yn edrych arno
choice-road-advocate = Cael eiriolwr: rhywun ar fy ochr i sy'n siarad gyda fi
choice-road-not-sure = Dydw i ddim yn siŵr. Siaradwch â fi amdano

## Houses
choice-house-good = Tŷ'r pethau da
choice-house-worries = Tŷ'r pryderon
choice-house-dreams = Tŷ'r breuddwydion

## Answers where nothing was asked for
outcome-heard = Rydw i wedi darllen yr hyn ddywedaist ti
offer-heard = Rydw i wedi ei ddarllen, ac yn ysgrifennu'n ôl
### Adolygiadau: sut y cymerodd person ifanc ran, a beth sy'n awgrymu hynny. I swyddogion adolygu.
reviews-held-title = Adolygiadau a gynhaliwyd
reviews-which = Pa adolygiadau
reviews-coming = I ddod
reviews-held = Wedi'u cynnal, heb ddweud eto sut y cymeron nhw ran
reviews-everyone = Pawb
reviews-not-spoken = Heb siarad
reviews-have-spoken = Wedi siarad
reviews-none-such = Nid oes adolygiad o'r fath
reviews-code-more = Y cod yw'r hyn y byddai'r ffurflen yn ei ddweud pe na baent yn dod: mae PN7 yn golygu na chlywodd neb eu barn.
reviews-see-why = Pam
reviews-say-code = Dweud sut y cymeron nhw ran
column-code = Cod a awgrymir
column-code-if = Os na ddônt
participation-of = Sut mae { $name } yn cymryd rhan
participation-review-on = Adolygiad { $day }
participation-is = { $code }: { $words }.
participation-confirmed-on = Dywedwyd ar { $day }.
participation-not-yet = Gallwch ddweud sut y cymeron nhw ran o { $day } ymlaen.
participation-ask = Sut y cymerodd { $name } ran?
participation-keep = Cadw hyn
participation-PN0 = Dan 4 oed adeg yr adolygiad
participation-PN1 = Daeth a siarad drosto'i hun
participation-PN2 = Daeth, a siaradodd rhywun arall drosto
participation-PN3 = Daeth, a dangos ei farn heb eiriau
participation-PN4 = Daeth, heb roi barn
participation-PN5 = Ni ddaeth, a gofynnodd i rywun siarad drosto
participation-PN6 = Ni ddaeth, ac anfonodd ei farn
participation-PN7 = Ni ddaeth, ac nid anfonodd farn
evidence-title = Beth a rannwyd cyn hynny
evidence-none = Nid yw { $name } wedi rhannu dim ar gyfer yr adolygiad hwn.
evidence-shared = “{ $kind }”, a rannwyd ar { $day }.
evidence-readers = Wedi'u henwi i'w ddarllen:
evidence-read = Ei ddarllen
suggest-title = Beth mae hynny'n ei awgrymu
suggest-tag = Awgrym
suggest-if-came = Os daethant
suggest-if-not = Os na ddaethant
suggest-always = Beth bynnag
suggest-under-4 = Mae { $name } dan 4 oed adeg yr adolygiad, felly dim ond un cod sydd gan y ffurflen.
suggest-not-spoken = Ni rannwyd dim. Os na ddaeth { $name } ac os nad oes neb yn dod â'u barn, ni chlywodd yr adolygiad nhw.
suggest-speak = Dywedodd { $name } y byddent yn dod ac yn siarad. Mae'r hyn a rannwyd yn sefyll fel eu barn os na ddaethant.
suggest-someone-speaks = Dywedodd { $name } y byddent yn dod ac y byddai rhywun yn siarad drostynt.
suggest-send-words = Gofynnodd { $name } i'r hyn a ysgrifennwyd gael ei ddarllen yn uchel, a dywedodd na fyddent yn dod.
suggest-not-come = Nid oedd { $name } eisiau cymryd rhan y tro hwn, a rhannodd eu barn.
suggest-spoken = Rhannodd { $name } eu barn cyn yr adolygiad.
problem-no-participation = Dewiswch sut y cymeron nhw ran
problem-only-short-breaks = Dim ond seibiannau byr y cytunwyd arnynt sydd wedi'u cofnodi ar gyfer y person ifanc hwn. Nid oes adolygiadau i'r rheini yn y ffurflen.
problem-not-under-4 = Maen nhw'n 4 oed neu'n hŷn adeg yr adolygiad: dewiswch god heblaw PN0
problem-under-4 = Maen nhw dan 4 oed adeg yr adolygiad: PN0 yw'r cod
review-not-held-title = Nid yw'r adolygiad hwn wedi'i gynnal eto
review-not-held-sentence = Gallwch ddweud sut y cymeron nhw ran ar ddiwrnod yr adolygiad, neu wedyn.

### Sut mae tîm yn ateb. I reolwyr tîm.
place-team-answers = Atebion y tîm
team-answers-title = Sut mae eich timau'n ateb
team-answers-lead = Beth a addawyd i bobl ifanc, a beth ddaeth ohono.
team-answers-over = O { $from } i { $until }
team-answers-none = Nid ydych yn rheoli tîm nawr.
team-answers-how = Mae ateb yn cael ei gyfrif yn y mis y daeth, i'r tîm yr oedd y person ifanc gydag ef bryd hynny. “Yn aros nawr” yw'r hyn y mae eich pobl ifanc yn aros amdano heddiw, pwy bynnag sydd i ateb.
months-from = O
months-until = Hyd at
months-show = Dangos
column-team = Tîm
column-owed-now = Yn aros nawr
column-late-now = Yn hwyr nawr
column-shared = Wedi'u rhannu
column-in-time = Wedi'u hateb mewn pryd
column-median = Hanner wedi'u hateb o fewn
column-was-late = Wedi bod yn hwyr
column-did-not-help = Heb helpu
column-said = Beth a rannwyd
working-days = { $days ->
    [zero] 0 diwrnod gwaith
    [one] 1 diwrnod gwaith
    [two] 2 ddiwrnod gwaith
   *[other] { $days } diwrnod gwaith
}
answers-listed-late = { $team }: atebion a oedd yn hwyr
answers-listed-not-help = { $team }: atebion na helpodd
answers-listed-more = Dim ond yr hyn y cewch ei ddarllen sydd yma, gan bobl ifanc sydd gyda'ch tîm nawr.
answers-listed-none = Nid oes dim yma y cewch ei ddarllen

### Am beth mae ateb: yn cael ei dicio gan bwy bynnag sy'n ateb, ei gyfrif a byth ei ddarllen.
themes-title = Am beth mae hyn? (ar gyfer y cyfrif)
themes-hint = Ticiwch beth sy'n addas, neu ddim. Nid yw'r person ifanc yn ei weld, ac nid yw eich geiriau'n cael eu cyfrif.
theme-family = Teulu a chyswllt â nhw
theme-friends = Ffrindiau
theme-home = Ble maen nhw'n byw
theme-carers = Pwy sy'n gofalu amdanynt
theme-school = Ysgol neu goleg
theme-health = Iechyd
theme-feelings = Sut maen nhw'n teimlo
theme-safety = Bod yn ddiogel
theme-worker = Eu gweithiwr
theme-meetings = Adolygiadau a chyfarfodydd
theme-money = Arian
theme-free-time = Amser rhydd
theme-future = Eu dyfodol
theme-something-else = Rhywbeth arall

### Cwestiynau'r set ddata gyhoeddus, yn ein geiriau ein hunain. Oed darllen 9.
kind-keeping-me-safe = Fy nghynllun i'm cadw'n ddiogel
about-keeping-me-safe = Pum cwestiwn byr. Gelli ateb ie neu na, neu adael unrhyw un ohonyn nhw allan.
ask-plan-worries = Oes rhywun wedi dweud wrthyt ti pam mae pobl yn poeni am dy deulu, mewn ffordd rwyt ti'n ei deall?
ask-plan-story = Ydy dy stori mewn geiriau a lluniau yn dy helpu i ddeall beth ddigwyddodd yn dy deulu?
ask-plan-agree = Wyt ti'n cytuno â'r hyn mae dy weithiwr yn dweud sydd angen digwydd i dy gadw'n ddiogel?
ask-plan-safe = Ydy'r cynllun yn dweud wrth bawb beth mae angen iddyn nhw ei wneud i dy gadw'n ddiogel?
ask-plan-tablet = A wnaeth ysgrifennu neu dynnu llun ar sgrin dy helpu i ddweud beth rwyt ti'n ei feddwl a beth rwyt ti ei eisiau?
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
## In control: taken back, withdrawn, drafts, who read it
you-decide = Ti sy'n penderfynu am hwn
take-it-back = Ei dynnu'n ôl
take-back-until = Gelli di ei dynnu'n ôl tan { $at }.
take-back-title = Wyt ti eisiau ei dynnu'n ôl?
take-back-lead = Bydd yn ddrafft eto. Dim ond ti fydd yn gallu ei weld wedyn. Gelli di ei newid, ei rannu eto neu ei daflu i ffwrdd.
take-back-nobody = Does neb wedi ei agor eto.
cannot-un-read = Agorodd { $who } ef ar { $at }. Allan nhw ddim ei ddad-ddarllen, ond allan nhw ddim ei agor eto.
take-back-answered-title = Mae hwn wedi cael ei ateb yn barod
take-back-answered-sentence = Elli di ddim ei dynnu'n ôl rhagor. Gelli di ei dynnu o olwg pobl o hyd: agor ef eto ac edrych ar y diwedd.
take-back-is-over-title = Mae'r hanner awr ar ben
take-back-is-over-sentence = Elli di ddim ei dynnu'n ôl rhagor. Gelli di ei dynnu o olwg pobl o hyd: agor ef eto ac edrych ar y diwedd.
kept-for-safety-title = Mae'n rhaid i hwn aros
kept-for-safety-sentence = Mae hwn yn dweud efallai nad yw rhywun yn ddiogel. Felly mae'r bobl sy'n gorfod gwneud rhywbeth yn ei gadw, ac ni all ddiflannu.
not-shared-title = Dyw hwn ddim wedi'i rannu
not-shared-sentence = Drafft ydyw. Dim ond ti sy'n gallu ei weld.
step-taken-back = Fe wnest ti ei dynnu'n ôl
step-withdrawn = Fe wnest ti ei dynnu o olwg pobl
clock-withdrawn = Fe wnest ti dynnu hwn o olwg pobl. Does ar neb ateb i ti

withdraw-this = Tynnu'r hyn ddywedaist ti o olwg pobl
withdraw-title = Wyt ti eisiau tynnu hwn o olwg pobl?
withdraw-lead = Gelli di dynnu'r hyn ddywedaist ti o olwg pobl unrhyw bryd. Dyma beth sy'n digwydd wedyn.
withdraw-readers = Dyw dy ddarllenwyr ddim yn gweld y geiriau rhagor
withdraw-readers-more = Maen nhw'n gweld dy fod wedi'i dynnu o'u golwg, a phryd. Efallai y bydd pwy bynnag a'i darllenodd cynt yn ei gofio o hyd.
withdraw-answer = Does dim rhaid i neb ei ateb rhagor
withdraw-answer-more = Gelli di ddweud rhywbeth newydd unrhyw bryd.
withdraw-file = Mae'r geiriau'n aros dan glo yn dy ffeil
withdraw-file-more = Mae'r gyfraith yn dweud bod rhaid i ni gadw dy ffeil tan dy ben-blwydd yn 75 oed. Gelli di ddarllen dy eiriau yma bob amser a mynd â nhw gyda ti. Gall llys ofyn amdanyn nhw.
withdraw-safety = Cafodd hwn ei farcio achos efallai nad yw rhywun yn ddiogel
withdraw-safety-more = Gall y bobl sy'n gorfod gwneud rhywbeth ei ddarllen o hyd. Mae hynny er mwyn dy gadw di neu rywun arall yn ddiogel.
withdraw-why = Gelli di ddweud pam (does dim rhaid i ti)
withdraw-why-hint = Bydd y bobl oedd yn gallu ei ddarllen yn gweld hyn.
withdraw-it = Ei dynnu o olwg pobl
you-withdrew-on = Fe wnest ti dynnu hwn o olwg pobl ar { $day }
already-withdrawn-title = Rwyt ti wedi tynnu hwn o olwg pobl yn barod
already-withdrawn-sentence = Does ar neb ateb i ti, a dyw dy ddarllenwyr ddim yn gweld y geiriau.
not-settled = Heb ei ddatrys? Cael eiriolwr, neu gwyno
they-withdrew = Tynnodd { $name } hwn yn ôl ar { $day }
they-withdrew-closed = Nid yw'r geiriau'n cael eu dangos rhagor, ac nid oes ateb yn ddyledus. Maent yn aros dan sêl yn y ffeil, fel y mae'r gyfraith ar gofnodion yn ei ofyn.
they-withdrew-safety = Nid oes ateb yn ddyledus rhagor. Rydych yn dal i weld y geiriau am fod hwn wedi'i farcio: efallai nad yw rhywun yn ddiogel. Dywedwyd hynny wrth y person ifanc.

my-drafts = Dy ddrafftiau
my-drafts-lead = Beth ddechreuaist ti a heb ei rannu. Dim ond ti sy'n gallu gweld y rhain.
my-drafts-none = Does gen ti ddim drafftiau.
draft-begun = Dechreuwyd ar { $day }
draft-taken-back = Fe wnest ti dynnu hwn yn ôl ar { $at }
draft-go-on = Mynd ymlaen
draft-throw-away = Taflu i ffwrdd
throw-away-title = Wyt ti eisiau taflu hwn i ffwrdd?
throw-away-lead = Bydd “{ $what }” wedi mynd am byth. All neb ddod ag ef yn ôl, a allwn ninnau ddim chwaith.
throw-it-away = Ei daflu i ffwrdd

my-readers = Pwy ddarllenodd fy ngeiriau
my-readers-lead = Pawb a agorodd rywbeth wnest ti ei rannu. Y diweddaraf sydd gyntaf.
my-readers-none = Does neb wedi agor dim byd eto.
opened-first = Agorwyd ar { $at }
opened-last = Agorwyd ddiwethaf ar { $at }
usual-readers = Dy ddewisiadau arferol
usual-none = Does gen ti ddim eto. Pan fyddi di'n rhannu rhywbeth, gelli di ofyn i ni gofio dy ddewisiadau.
usual-not-my-carer = Mae dy ofalwr maeth wedi'i adael allan
usual-reads = Mae { $who } yn ei ddarllen
usual-left-out = Mae { $who } wedi'i adael allan
usual-forget = Anghofio fy newisiadau arferol
not-my-carer = Nid fy ngofalwr
not-my-carer-more = Byddwn ni'n ei gofio at y tro nesaf.
carers-are-out = Mae dy ofalwr maeth wedi'i adael allan, fel y dewisaist ti.
carers-ask-again = Peidio â'u gadael allan
remember-readers = Cofio'r dewisiadau hyn at y tro nesaf

more-that-is-yours = Mwy sy'n eiddo i ti
yours-diary = Fy nyddiadur
yours-diary-more = Dim ond ti sy'n ei ddarllen.
yours-rights = Cael help gyda phroblem
yours-rights-more = Eiriolwr, neu gŵyn.
yours-readers = Pwy ddarllenodd fy ngeiriau
yours-readers-more = Pwy agorodd beth, a phryd.
yours-words = Mynd â fy ngeiriau gyda fi
yours-words-more = Popeth ddywedaist ti, fel ffeil.

kind-from-my-diary = O fy nyddiadur
about-from-my-diary = Rhywbeth a ysgrifennaist yn dy ddyddiadur.
ask-from-my-diary = Beth wyt ti eisiau ei rannu o dy ddyddiadur?

## The copy of everything they said
told-begun = Fe ddechreuaist ti hwn, a heb ei rannu
told-shared = Fe wnest ti rannu hwn
told-shared-first = Fe wnest ti rannu hwn am y tro cyntaf
told-taken-back = Fe wnest ti ei dynnu'n ôl
told-opened = Agorwyd am y tro cyntaf gan
told-opened-last = Agorwyd am y tro olaf gan
told-answered = Atebwyd gan
told-withdrawn = Fe wnest ti dynnu hwn o olwg pobl
told-why = Pam
told-outcome = Beth fydd yn digwydd
told-answer = Yr ateb
told-helped = Wnaeth e helpu?
## Lluniau, ffotograffau a recordiadau
or-show-it = Neu dangosa fe, neu dweda fe’n uchel:
then-drawing = Gwneud llun
then-photo = Ychwanegu ffoto
then-recording = Ei ddweud
add-drawing = Gwna lun
add-photo = Ychwanega ffoto
add-recording = Dweda fe’n uchel
drawing-on-paper = Gwna lun ar bapur. Wedyn tynna ffoto ohono.
photo-lead = Ffoto o unrhyw beth rwyt ti am i bobl ei weld. Os oes pobl eraill ynddo, gofynna iddyn nhw yn gyntaf.
photo-preview = Sut bydd yn edrych
recording-lead = Dweda fe yn dy lais dy hun. Cei di wrando arno cyn i neb arall allu gwneud.
choose-drawing = Ffoto o dy lun
choose-photo = Dy ffoto
choose-recording = Dy recordiad
about-label = Am beth mae e?
about-hint = Does dim rhaid i ti ddweud. Mae’n helpu pobl sy’n methu gweld neu glywed yn dda.
keep-drawing = Cadw’r llun hwn
keep-photo = Cadw’r ffoto hwn
keep-recording = Cadw’r recordiad hwn
attach-only-you = Dim ond ti sy’n gallu ei weld nes i ti ei rannu. Cei di ei dynnu allan eto.
attach-no-place = Rydyn ni’n dileu ble a phryd y cafodd ei wneud.
drawing-sheet = Dy ddalen o bapur
drawing-colour = Lliw
colour-black = Du
colour-red = Coch
colour-orange = Oren
colour-green = Gwyrdd
colour-blue = Glas
colour-purple = Porffor
colour-brown = Brown
colour-white = Gwyn
drawing-line = Llinell
line-thin = Tenau
line-thick = Trwchus
line-very-thick = Trwchus iawn
drawing-undo = Tynnu’n ôl
drawing-redo = Rhoi’n ôl
drawing-keys = Gwneud llun gyda’r bysellfwrdd
drawing-keys-more = Cer at y ddalen gyda Tab. Mae’r saethau’n symud y pen. Mae’r bylchwr yn ei roi ar y papur, ac yn ei godi eto.
pen-at = Pen yn
pen-down = Pen ar y papur
pen-up = Pen wedi’i godi
recording-ready = Ddim yn recordio.
recording-listening = Yn recordio nawr. Pwysa Stopio pan wyt ti wedi gorffen.
recording-done = Wedi’i recordio. Dim ond ar y ddyfais hon y mae nes i ti bwyso Cadw’r recordiad hwn.
recording-refused = Nid yw’r ddyfais hon yn gadael i ni wrando. Galli di ei ganiatáu yn ei gosodiadau, neu ddewis recordiad sydd gen ti.
recording-start = Dechrau
recording-stop = Stopio
recording-again = Taflu i ffwrdd
recording-listen = Gwrando ar dy recordiad
your-drawing = Dy lun
your-photo = Dy ffoto
your-recording = Dy recordiad
take-out-drawing = Tynnu’r llun allan
take-out-photo = Tynnu’r ffoto allan
take-out-recording = Tynnu’r recordiad allan
take-out-more = Bydd wedi mynd, a fydd neb yn ei weld.
take-out-now = Ei dynnu allan
you-said = Fe wnest ti ei ddangos, neu ei ddweud yn uchel.
they-said = Fe wnaeth { $name } ei ddangos, neu ei ddweud yn uchel.
theirs-drawing = Llun gan { $name }
theirs-photo = Ffoto gan { $name }
theirs-recording = Recordiad o { $name }
problem-no-drawing = Gwna lun yn gyntaf
problem-no-photo = Dewisa ffoto yn gyntaf
problem-no-recording = Recordia rywbeth yn gyntaf
problem-picture-too-large = Mae’r ffeil honno’n fwy na 12 MB. Dewisa un lai
problem-recording-too-large = Mae’r ffeil honno’n fwy na 12 MB. Gwna recordiad byrrach
problem-not-a-picture = Allwn ni ddim dangos y math hwnnw o ffeil. Dewisa ffoto neu lun
problem-not-a-recording = Allwn ni ddim chwarae’r math hwnnw o ffeil. Dewisa recordiad arall
problem-too-many-pixels = Mae’r llun hwnnw’n rhy fawr i edrych arno. Dewisa un llai
problem-recording-too-long = Mae hwnnw’n hirach na 5 munud. Gwna un byrrach, neu ddau
problem-picture-broken = Nid yw’r llun hwnnw’n agor. Dewisa un arall
problem-recording-broken = Nid yw’r recordiad hwnnw’n chwarae. Dewisa un arall
problem-about-too-long = Dweda mewn llai o eiriau beth yw e
problem-enough-attached = Mae 6 yma’n barod. Tynna un allan yn gyntaf
## Ar y ffôn hwn
phone-title = Ar y ffôn hwn
phone-lead = Gelli di ysgrifennu yma heb rwydwaith. Mae dy eiriau dan glo ar y ffôn hwn, ac yn mynd i dy dudalennau ohonyn nhw eu hunain pan fydd rhwydwaith.
phone-no-network = Does dim rhwydwaith ar hyn o bryd. Does dim byd rwyt ti’n ei ysgrifennu’n cael ei golli.
phone-needs-scripts = Mae angen JavaScript ar y dudalen hon. Hebddo, does dim yn cael ei gadw ar y ffôn hwn.
phone-nothing = Does dim byd sydd ond ar y ffôn hwn.
phone-go-on = Dal ati â’r hyn rwyt ti am ei ddweud
phone-only-here = Dim ond ar y ffôn hwn
phone-send-now = Anfon nhw nawr
phone-may-be-cleared = Mae rhai ffonau’n clirio hyn ar ôl 7 diwrnod. Anfona dy eiriau’n fuan, neu rho hwn ar dy sgrin gartref: wedyn maen nhw’n aros.
phone-begin = Dweud rhywbeth heb rwydwaith
phone-begin-more = Does neb yn ei weld nes i ti ddewis pwy sy’n ei ddarllen.
phone-install = Ei roi ar dy sgrin gartref
phone-install-how = Agor ddewislen dy borwr a dewis “Gosod” neu “Ychwanegu at y Sgrin Gartref”. Ei enw yno yw “Fy lle”.
phone-sign-in = Cest ti dy allgofnodi.
phone-sign-in-link = Mewngofnoda, ac mae dy eiriau’n cael eu hanfon
phone-writing-here = Dim ond ar y ffôn hwn y mae’r hyn rwyt ti’n ei ysgrifennu yma, nes bydd rhwydwaith.
phone-answered-before = Mae gen ti ateb i hwn yn barod. Mae’n ddiogel. Bydd yr hyn rwyt ti’n ei ysgrifennu nawr yn cymryd ei le.
phone-leave-it = Ei adael fel y mae
phone-why-waiting = Dim ond ar y ffôn hwn. Mae’n aros am rwydwaith.
phone-why-said-otherwise = Dywedaist ti rywbeth arall am hyn ers hynny, yn rhywle arall. Mae’r ddau wedi’u cadw. Tria eto os wyt ti am gael hwn.
phone-why-already-shared = Roeddet ti wedi rhannu hyn yn barod, felly wnaethon ni ddim ei newid. Mae dy eiriau’n dal yma.
phone-why-no-review = Does dim dyddiad i dy adolygiad nesaf eto, felly mae hwn yn aros. Mae dy eiriau’n dal yma.
phone-why-problem = Mae’n rhy hir, neu does dim geiriau ynddo. Copïa fe, a’i wneud yn fyrrach.
phone-why-gone = Nid yw’n ffitio mwyach. Mae dy eiriau’n dal yma: gelli di eu copïo.
phone-again = Trio eto
phone-copy = Copïo fy ngeiriau
phone-copied = Wedi’u copïo
phone-delete = Dileu o’r ffôn hwn
phone-delete-sure = Ie, dileu
said-otherwise-title = Dywedaist ti rywbeth arall ers hynny
said-otherwise-sentence = Mae’r ddau wedi’u cadw. Edrycha ar “Ar y ffôn hwn” i ddewis.
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
