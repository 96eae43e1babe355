### خطة الطفل أو الشاب.
### Written by: a machine
### Checked by: nobody yet

place-my-plan = خطتي
my-next-review = اجتماع المراجعة القادم
review-place = المكان: { $place }.
review-chair = يدير الاجتماع: { $name }. ومن واجبه أن يسمع الجميع رأيك.
review-what = المراجعة اجتماع عنك. ينظر فيه الناس إلى الوعود التي قُدّمت لك، وما حدث، وما ينبغي أن يحدث بعد ذلك.
say-before-review = قول ما في بالك قبل الاجتماع
no-plan-here = خطتك ليست في Engage بعد.
no-plan-more = يمكنك طلب رؤيتها من العامل الاجتماعي المسؤول عنك. هذا من حقك.
