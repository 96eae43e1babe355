### Popeth ddywedodd person ifanc, i fynd ag ef i ffwrdd.
### Written by: a machine
### Checked by: nobody yet

my-words = Mynd â fy ngeiriau gyda fi
my-words-home = Hafan
my-words-lead = Gelli di gael popeth ddywedaist ti yma erioed fel ffeil. Ti biau hi, ar unrhyw oed.
my-words-all = Mae popeth ynddi
my-words-all-more = Beth ddywedaist ti, pwy ddarllenodd ef a phryd, beth atebon nhw, beth dynnaist ti o olwg pobl, a dy gwynion.
my-words-true = Mae'n dangos na newidiwyd dim
my-words-true-more = Mae gan bob cofnod rif sydd wedi'i wneud o'r un o'i flaen. Os bydd rhywun yn newid un gair, fydd y rhifau ddim yn ffitio rhagor.
my-words-careful = Cadwa hi mewn lle diogel
my-words-careful-more = Gall unrhyw un sy'n dod o hyd i'r ffeil ei darllen. Paid â'i chadw ar ffôn neu dabled sy'n cael ei rannu.
my-words-diary = Mae fy nyddiadur yn mynd i mewn hefyd
my-words-take = Ei chael i'w darllen
my-words-take-json = Ei chael i raglen gyfrifiadur

my-words-file = Popeth ddywedais i
my-words-file-lead = Copi yw hwn o bopeth ddywedodd y person hwn yn Engage, pwy a'i darllenodd, a beth oedd yr ateb. Mae mewn trefn, yr hynaf yn gyntaf.
my-words-nothing = Does dim wedi'i ddweud eto.
my-words-check = Mae'r rhif olaf isod. Mae “engage words verify” gyda'r ffeil hon yn dangos a newidiwyd unrhyw beth. Sut mae'r rhifau'n cael eu gwneud: mae pob un yn SHA-256 dros netstrings o'r rhif o'i flaen, ac yna o rif y cofnod ei hun, yr eiliad, y diwrnod, beth ddigwyddodd, pwy a'i gwnaeth, am beth mae, a phob peth a ofynnwyd ac a ddywedwyd. Mae'r un cyn y cyntaf wedi'i wneud yr un ffordd o fformat, iaith, enw, awdurdod ac eiliad y copi hwn.
my-words-for-a-computer = I raglen gyfrifiadur
