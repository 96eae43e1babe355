### ما يقرأه الأطفال والشباب.
### Written by: a machine
### Checked by: nobody yet

place-home = الرئيسية
place-say = قول شيء
place-inbox = بانتظار الإجابة
place-reviews = المراجعات

back = رجوع
more-pages = صفحات أخرى
next-page = الصفحة التالية
see-it = عرض
you = أنت

## Home
hello = مرحبًا { $name }
home-lead = هذا مكانك. لك وحدك اختيار ما يُقال ومن يقرأه.
new-for-you = الجديد لك
nothing-new = لا جديد الآن.
news-answered = وصلتك إجابة من { $who }
news-opened = { $who }: تم فتح ما شاركته
promised-you = ما وعدك الناس به
nothing-promised = لا وعود بعد. بعد مشاركة شيء ما، ستظهر هنا أسماء من عليهم الإجابة وموعدها.
what-to-say = ما الذي في بالك؟
go-on-saying = متابعة ما بدأته

## The answer clock
someone-new = شخص جديد
clock-promised = ستصلك إجابة من { $who } في موعد أقصاه { $day }
clock-late = تأخرت إجابة { $who }. كان الموعد { $day }
clock-late-manager = { $manager } على علم بذلك، ويمكن لهذا الشخص قراءة كلماتك أيضًا. ليس مطلوبًا منك أي شيء.
clock-answered = وصلتك إجابة من { $who }
clock-helped = وصلتك إجابة من { $who }، وقلت إنها ساعدتك
clock-unresolved = قلت إن الإجابات لم تساعدك
clock-unresolved-more = يمكنك التحدث مع مناصر يقف إلى جانبك، أو تقديم شكوى. المزيد في صفحة «أشخاص يمكنك التحدث معهم الآن».

## Saying something
say-title = ما الذي في بالك؟
say-lead = يمكنك التوقف في أي وقت. لا يُرسل أي شيء قبل موافقتك.
kind-before-my-review = قبل اجتماع المراجعة
before-my-review-more = ما يهمك أن يعرفه الناس يوم { $day }.
say-no-review = لم يتحدد موعد اجتماع المراجعة القادم بعد. عندما يتحدد، يمكنك هنا كتابة ما يهمك أن يعرفه الناس قبله.
go-on-with = متابعة «{ $what }»
draft-progress = تم { $done } من { $all }. لا يراه أحد غيرك.
not-safe-now = إذا كنت في خطر الآن،
no-review-title = لا يوجد اجتماع مراجعة بعد
no-review-sentence = عندما يتحدد موعد اجتماع المراجعة القادم، يمكنك قول ما في بالك قبله.

question-of = السؤال { $number } من { $all }
words-hint = الكتابة كما يعجبك، كثيرًا أو قليلًا. بأي كلمات وبأي إملاء.
save-and-go-on = حفظ ومتابعة
or-just-as-good = أو، وكلها جيدة بالقدر نفسه:
way-skip = تخطي هذا السؤال
way-do-not-know = لا أعرف
way-ask-me = اسألوني وجهًا لوجه
kept-only-you = تُحفظ كلماتك عند المتابعة. لا يراها أحد غيرك.
problem-no-words = يُرجى كتابة شيء هنا، أو اختيار واحد من الثلاثة الأخرى
problem-no-choice = يُرجى اختيار إجابة، أو واحد من الثلاثة الأخرى
problem-too-long = النص أطول من 4,000 حرف. يُرجى تقصيره

ask-talk-about = ما أهم شيء لديك للحديث عنه؟
ask-who-comes = من يهمك أن يكون هناك، ومن لا؟
ask-where-and-when = أين ومتى يناسبك أن يكون الاجتماع؟
ask-not-happened = ما الذي قال الناس إنهم سيفعلونه ولم يحدث؟
ask-not-aloud = هل هناك شيء لا يناسبك أن يُقال أمام الجميع؟
ask-take-part = ما طريقة المشاركة التي تناسبك؟
choice-speak = سأحضر وأتكلم
choice-someone-speaks = سأحضر، ويتكلم شخص نيابة عني
choice-send-words = لن أحضر، لكن اقرؤوا ما كتبته
choice-not-come = لا أودّ المشاركة هذه المرة

you-skipped = تخطيت هذا السؤال.
you-does-not-know = كانت إجابتك: لا أعرف.
you-ask-in-person = طلبت أن يسألك أحد عن هذا وجهًا لوجه.

## Sharing it
last-thing = آخر شيء قبل المشاركة
who-will-read = من سيقرأ هذا؟
who-will-read-lead = هؤلاء الأشخاص فقط، ولا أحد غيرهم. لاستبعاد شخص، تكفي إزالة العلامة بجانب اسمه.
who-answers = على { $name } أن يجيبك. عند استبعاد { $name }، يجيبك العامل التالي في هذه القائمة.
your-role-social-worker = العامل الاجتماعي المسؤول عنك
your-role-team-manager = مدير العامل الاجتماعي المسؤول عنك
your-role-iro = من يدير اجتماع المراجعة (IRO)
your-role-personal-adviser = مستشارك الشخصي
your-role-advocate = المناصر الذي يقف إلى جانبك
your-role-foster-carer = من يرعاك في البيت
your-role-family-member = عائلتك
your-role-duty-worker = العامل المناوب
reads-and-answers = يقرأ كل ما هنا، وعليه أن يجيبك.
reads-role-social-worker = يقرأ كل ما هنا، وعليه أن يجيبك.
reads-role-personal-adviser = يقرأ كل ما هنا.
reads-role-iro = يقرأ كل ما هنا قبل اجتماع المراجعة.
reads-if-needed = لا يقرأه إلا إذا تأخرت الإجابة أو لم تساعدك.
reads-it-all = يقرأه كله.
left-out-unless = لا يقرأه إلا إذا وضعت علامة هنا.
who-takes-over = إذا حلّ شخص جديد محل أحد العاملين معك، فيمكنه قراءة هذا أيضًا، حتى تصلك إجابتك. وسيظهر لك ذلك عندما يفتحه.
one-thing = شيء واحد تهمك معرفته.
if-not-safe = إذا قلت لنا إنك في خطر، أو إن شخصًا آخر في خطر، فعلى العامل الاجتماعي المسؤول عنك أن يتصرف. وسيتحدث معك أولًا إن استطاع.
share-it = مشاركة
nothing-sent-yet = لا يُرسل أي شيء قبل الضغط على زر «مشاركة».
look-once-more = نظرة أخيرة على كلماتك
change-answer = تغيير
problem-nobody-answers = يجب أن يبقى شخص يمكنه أن يجيبك: العامل الاجتماعي المسؤول عنك، أو مديره، أو من يدير اجتماع المراجعة
already-shared-title = شاركت هذا من قبل
already-shared-sentence = يمكنك رؤيته في صفحتك الرئيسية، مع أسماء من فتحوه.

## What I shared
you-shared-on = شاركت هذا يوم { $day }.
answer-from = إجابة من { $who }
did-this-help = هل ساعدك هذا؟
why-label = يمكنك ذكر السبب (هذا اختياري)
helped-yes = نعم
helped-a-bit = قليلًا
helped-no = لا
if-no = إذا كانت الإجابة «لا»، فسيقرأ هذا الشخص التالي أيضًا، وستصلك إجابة جديدة.
if-no-last = إذا كانت الإجابة «لا»، فسنعرض لك من يمكنه مساعدتك أيضًا: مناصر يقف إلى جانبك، أو طريقة تقديم شكوى.
problem-no-face = يُرجى اختيار: نعم، أو قليلًا، أو لا
you-said-helped-yes = قلت إن هذا ساعدك.
you-said-helped-a-bit = قلت إن هذا ساعدك قليلًا.
you-said-helped-no = قلت إن هذا لم يساعدك.
already-said-title = قلت هذا من قبل
already-said-sentence = عند فتح الصفحة من جديد، سيظهر لك ما حدث بعد ذلك.
what-you-said = ما قلته
who-opened = ما حدث
step-shared = شاركت هذا
step-opened = { $who }: تم فتحه
step-answered = { $who }: تمت الإجابة
who-can-read = من يمكنه قراءة هذا
you-took-out = استبعدت هذا الشخص. لا يمكنه قراءته.
outcome-will-change = سيتغير هذا
outcome-partly = سيتغير جزء من هذا
outcome-will-not = ليس هذه المرة، وهذا هو السبب

already-answered-title = تمت الإجابة عن هذا من قبل
already-answered-sentence = أجاب شخص آخر بينما كانت صفحتك مفتوحة، أو انتقل الأمر إلى غيرك. لم يُرسل أي شيء منك، ويمكنك العودة لنسخ كلماتك.

## The language of the words
language-of-my-words = أكتب بلغة أخرى
language-of-my-words-label = لغة كلماتي
written-in = كُتب بهذه اللغة: { $language }.
written-in-en = الإنجليزية
written-in-cy = الويلزية
written-in-ar = العربية
written-in-ckb = الكردية (السورانية)
written-in-fa = الفارسية
written-in-prs = الدرية
written-in-ps = البشتوية
written-in-ur = الأردية
written-in-am = الأمهرية
written-in-ti = التغرينية
written-in-so = الصومالية
written-in-sq = الألبانية
written-in-vi = الفيتنامية
written-in-uk = الأوكرانية
written-in-bn = البنغالية
written-in-pa = البنجابية
written-in-pl = البولندية
written-in-pt = البرتغالية
written-in-ro = الرومانية
written-in-es = الإسبانية
written-in-fr = الفرنسية
written-in-tr = التركية

## Beside the young person's own
you-promised = موعد إجابتك: { $day } على الأكثر.
your-answer-to = إجابتك إلى { $name }
