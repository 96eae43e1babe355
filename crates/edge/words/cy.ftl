### Beth mae pob tudalen yn ei ddweud.
### Written by: a machine
### Checked by: nobody yet

skip-to-page = Neidio i'r dudalen
language = Iaith
places = Lleoedd
sign-out = Allgofnodi
demo-note = Arddangosiad yw hwn. Nid oes neb yma yn real.
demo-change = Bod yn rhywun arall
words-unchecked = Peiriant a ysgrifennodd y geiriau Cymraeg hyn, a does neb wedi eu gwirio eto. Os oes rhywbeth yn swnio’n anghywir, dywedwch wrth eich gweithiwr.

stop-or-leave = Stopio neu adael
stop-for-now = Stopio am y tro
leave = Gadael
leave-quickly = y dudalen hon yn gyflym
leave-activated = Yn gadael.
leave-timed-out = Wedi peidio â gadael.
leave-two-more = Shift. Pwyswch 2 waith eto i adael.
leave-one-more = Shift. Pwyswch unwaith eto i adael.

foot-leaving = Sut mae'r botwm Gadael yn gweithio
foot-help-now = Rhywun i siarad â nhw nawr
foot-me = Fy mewngofnodi
foot-privacy = Beth rydym yn ei gadw a pham
foot-engage-for = Engage, ar gyfer { $authority }

problem = Problem
problem-summary = { $count ->
    [zero] Dim i edrych arno
    [one] Un peth i edrych arno
    [two] Dau beth i edrych arnynt
    [few] { $count } pheth i edrych arnynt
    [many] { $count } pheth i edrych arnynt
   *[other] { $count } peth i edrych arnynt
 }
password-show = Dangos
password-hide = Cuddio
password-show-label = Dangos y cyfrinair
password-hide-label = Cuddio'r cyfrinair
password-shown = Gellir gweld eich cyfrinair
password-hidden = Mae eich cyfrinair wedi'i guddio
what-you-typed = Beth wnaethoch chi ei deipio, er mwyn i chi ei gopïo
reference = Os byddwch yn dweud wrth rywun am hyn, rhowch y llythrennau hyn iddyn nhw: { $reference }
go-home = Mynd yn ôl i'r dechrau

not-found-title = Does dim byd yma i chi
not-found-sentence = Efallai bod y dudalen wedi symud, neu nid chi sydd i'w hagor. Does dim o'i le ar yr hyn a wnaethoch.
signed-out-title = Rydych wedi cael eich allgofnodi
signed-out-sentence = Roeddech i ffwrdd am dipyn, felly fe wnaethom eich allgofnodi i'ch cadw'n ddiogel. Ni anfonwyd dim. Copïwch eich geiriau isod, yna mewngofnodwch eto.
stale-form-title = Roedd y dudalen hon ar agor yn rhy hir
stale-form-sentence = Ewch yn ôl, llwythwch y dudalen eto a'i hanfon unwaith yn rhagor. Ni newidiwyd dim.
too-often-title = Gormod o gynigion
too-often-sentence = Arhoswch ychydig funudau a rhoi cynnig arall arni. Os na allwch ddod i mewn, gofynnwch i'ch gweithiwr am god.
cannot-be-kept-title = Ni allwn gadw dim ar hyn o bryd
cannot-be-kept-sentence = Ni chadwyd dim ac ni anfonwyd dim. Ewch yn ôl: mae eich geiriau ar y dudalen o hyd. Rhowch gynnig arall arni ymhen ychydig funudau.
unexpected-title = Torrodd rhywbeth ar ein hochr ni
unexpected-sentence = Nid eich bai chi yw hyn. Ewch yn ôl a rhoi cynnig arall arni.

monday = dydd Llun
tuesday = dydd Mawrth
wednesday = dydd Mercher
thursday = dydd Iau
friday = dydd Gwener
saturday = dydd Sadwrn
sunday = dydd Sul
january = Ionawr
february = Chwefror
march = Mawrth
april = Ebrill
may = Mai
june = Mehefin
july = Gorffennaf
august = Awst
september = Medi
october = Hydref
november = Tachwedd
december = Rhagfyr
day-in-words = { $weekday } { $day } { $month }
day-in-words-with-year = { $weekday } { $day } { $month } { $year }
moment-in-words = { $day } am { $time }

notice-about = Mae angen rhywun nawr
## Y ddyfais: beth sy’n cael ei gadw arni, darllen yn uchel, llechen y mae llawer yn ei defnyddio
foot-looks = Sut mae’n edrych
foot-phone = Ar y ffôn hwn
read-aloud = Darllen yn uchel
read-stop = Stopio darllen
shared-note = Llechen sy’n cael ei rhannu yw hon.
shared-note-keeps = Nid yw’n cadw dim o’r hyn sy’n cael ei ysgrifennu, ac mae’n cau ohoni ei hun.
here-offline = Does dim rhwydwaith ar hyn o bryd. Gelli di ddal ati: mae dy eiriau’n cael eu cadw ar y ffôn hwn.
here-waiting = Dim ond ar y ffôn hwn y mae rhai o dy eiriau.
here-waiting-more = Maen nhw dan glo, ac yn mynd ohonyn nhw eu hunain pan fydd rhwydwaith.
here-failed = Doedd dim modd anfon rhai o dy eiriau.
here-failed-more = Maen nhw’n dal ar y ffôn hwn. Does dim byd wedi’i golli.
here-look = Edrych arnyn nhw
