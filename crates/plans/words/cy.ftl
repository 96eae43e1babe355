### Cynllun person ifanc.
### Written by: a machine
### Checked by: nobody yet

place-my-plan = Fy nghynllun
my-next-review = Fy adolygiad nesaf
review-place = Mae { $place }.
review-chair = { $name } sy'n ei gynnal. Maen nhw'n gwneud yn siŵr bod rhywun yn gwrando arnat ti.
review-what = Cyfarfod amdanat ti yw adolygiad. Mae pobl yn edrych ar yr hyn a addawyd, yr hyn sydd wedi digwydd, a'r hyn ddylai ddigwydd nesaf.
say-before-review = Dweud beth wyt ti eisiau cyn hynny
no-plan-here = Nid yw dy gynllun yn Engage eto.
no-plan-more = Gofyn i dy weithiwr ei ddangos i ti. Mae gen ti hawl i'w weld.
