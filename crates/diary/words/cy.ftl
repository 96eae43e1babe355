### Dyddiadur person ifanc.
### Written by: a machine
### Checked by: nobody yet

my-diary = Fy nyddiadur
diary-home = Hafan
diary-lead = Dim ond ti sy'n darllen hwn. Dyw e ddim yn dy ffeil. Gelli di rannu darn ohono, os wyt ti eisiau rywbryd.
diary-write = Ysgrifennu rhywbeth
diary-empty = Does dim byd yma eto.
diary-changed = Newidiwyd ar { $at }
diary-change = Newid
diary-share = Rhannu darn o hwn
diary-throw-away = Taflu i ffwrdd
diary-pages = Mwy o dy ddyddiadur
diary-older = Hŷn
diary-face-good = Da
diary-face-some = Gweddol
diary-face-bad = Ddim yn dda

write-title = Beth wyt ti eisiau ei ysgrifennu?
write-only-you = Dim ond ti sy'n gallu darllen hwn.
write-only-you-more = Does gan yr un gweithiwr, yr un gofalwr na neb sy'n rhedeg Engage dudalen sy'n ei ddangos. Rydyn ni'n nodi dy fod wedi ysgrifennu rhywbeth, byth beth.
write-court = Un terfyn: gallai llys orchymyn ei agor. Dyw hynny bron byth yn digwydd.
write-not-safe = Os byddi di'n ysgrifennu yma nad wyt ti'n ddiogel, does neb yn ei weld. Felly dweda wrth rywun, neu rhanna'r darn hwnnw.
write-not-safe-link = Gweld gyda phwy y gelli di siarad nawr
write-face = Sut oedd dy ddiwrnod? (does dim rhaid i ti)
write-words = Dy eiriau
write-keep = Ei gadw
problem-empty-entry = Ysgrifenna rywbeth, neu dewisa wyneb
problem-long-entry = Mae hynny'n hirach na 4,000 o lythrennau. Gwna fe'n fyrrach

diary-throw-title = Wyt ti eisiau taflu hwn i ffwrdd?
diary-throw-lead = Bydd wedi mynd am byth. Allwn ni ddim dod ag ef yn ôl.
diary-throw-it-away = Ei daflu i ffwrdd
diary-throw-kept = Gall copi diogelwch dan glo o bopeth ei ddal o hyd, nes bod y copi hwnnw'n cael ei daflu hefyd.

share-entry-title = Pa ddarn wyt ti eisiau ei rannu?
share-entry-lead = Tynna allan yr hyn dwyt ti ddim eisiau ei rannu. Dim ond yr hyn sydd yma sy'n mynd ymlaen. Mae dy ddyddiadur yn aros fel y mae.
share-entry-words = Y darn rwyt ti'n ei rannu
share-entry-go = Ymlaen at bwy fydd yn ei ddarllen
share-entry-kept = Does dim wedi'i anfon eto. Ti sy'n dewis pwy sy'n ei ddarllen ar y dudalen nesaf.
problem-nothing-to-share = Gad i mewn y geiriau rwyt ti eisiau eu rhannu

told-about-diary = Fy nyddiadur
told-diary = Fe ysgrifennaist ti yn dy ddyddiadur
told-diary-words = Dy eiriau
told-diary-face = Sut oedd dy ddiwrnod
