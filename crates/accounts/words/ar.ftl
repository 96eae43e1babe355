### الأشخاص، وكيف يدخلون.
### Written by: a machine
### Checked by: nobody yet

## Signing in

sign-in-title = أهلًا بك
sign-in-lead = في Engage يقول الأطفال والشباب ما يهمهم، ويرون ما نتج عنه.
sign-in-name = اسم الدخول أو البريد الإلكتروني
sign-in-password = كلمة السر
sign-in = دخول
sign-in-have-code = لديّ رمز من العامل الاجتماعي
sign-in-name-missing = يُرجى كتابة اسم الدخول أو البريد الإلكتروني
sign-in-password-missing = يُرجى كتابة كلمة السر
sign-in-wrong = هذا الاسم لا يتوافق مع كلمة السر هذه. بعد عدة محاولات، يلزم الانتظار قليلًا، أو طلب رمز من العامل الاجتماعي المسؤول عنك
back-to-sign-in = العودة إلى صفحة الدخول

cannot-get-in = لا أستطيع الدخول
cannot-get-in-lead = هذا يحدث للجميع. إليك الحل.
cannot-get-in-young = إذا كنت من الأطفال أو الشباب أو الأهل أو مقدمي الرعاية
cannot-get-in-young-ask = يمكنك طلب رمز من العامل الاجتماعي المسؤول عنك، فيقرأه لك أو يكتبه. لا أحد يحتاج إلى كلمة السر القديمة.
cannot-get-in-young-code = مكان كتابة الرمز:
cannot-get-in-young-choose = بعد الدخول، يمكنك اختيار كلمة سر جديدة.
cannot-get-in-staff = إذا كنت من موظفي البلدية
cannot-get-in-staff-ask = يمكنك طلب رابط جديد من مسؤول النظام. يصل الرابط بالبريد الإلكتروني، ويعمل مرة واحدة خلال 7 أيام.
cannot-get-in-wait = إذا كانت كلمة السر صحيحة بالتأكيد
cannot-get-in-wait-why = بعد خمس محاولات خاطئة يلزم الانتظار قليلًا. وتطول مدة الانتظار مع كل محاولة خاطئة أخرى، حتى 15 دقيقة. أما الرمز من العامل الاجتماعي فيعمل فورًا.

code-title = استخدام الرمز
code-lead = أعطاك العامل الاجتماعي رمزًا. يعمل الرمز مرة واحدة.
code-label = رمزك
code-hint = عشرة حروف وأرقام. لا فرق بين الحروف الصغيرة والكبيرة، ولا تهم المسافات.
code-come-in = دخول
code-have-password = لديّ كلمة سر
code-missing = يُرجى كتابة الرمز الذي أعطاك إياه العامل الاجتماعي
code-wrong = هذا الرمز لا يعمل. ربما فيه خطأ في الكتابة، أو استُخدم من قبل، أو مرّ عليه أكثر من يوم. يمكن للعامل الاجتماعي أن يعطيك رمزًا جديدًا
code-over-title = استُخدم هذا الرمز من قبل
code-over-sentence = يعمل الرمز مرة واحدة. إذا استخدمه شخص غيرك، فمن المهم إخبار العامل الاجتماعي المسؤول عنك. يمكنه أن يعطيك رمزًا جديدًا.

invitation-title = أهلًا وسهلًا
invitation-lead = وصلتك دعوة إلى Engage. هنا يمكنك اختيار طريقة دخولك من الآن فصاعدًا.
invitation-with-email = سيكون دخولك بعنوان بريدك الإلكتروني الذي وصل إليه هذا الرابط.
invitation-come-in = دخول
invitation-not-yours = إذا وصلتك هذه الدعوة بالخطأ، فيمكنك إغلاق الصفحة. لن يحدث شيء.
invitation-over-title = لم يعد هذا الرابط يعمل
invitation-over-sentence = استُخدم الرابط من قبل، أو مرّ عليه أكثر من 7 أيام. يمكنك طلب رابط جديد ممن دعاك.

choose-name = اختيار اسم للدخول
choose-name-hint = ستحتاج إلى كتابته عند كل دخول. لا يلزم أن يكون اسمك الحقيقي.
choose-name-missing = يُرجى اختيار اسم للدخول
choose-name-too-short = يُرجى اختيار اسم أطول: 3 حروف أو أكثر
choose-name-too-long = يُرجى اختيار اسم أقصر: 60 حرفًا أو أقل
choose-name-no-at = يُرجى اختيار اسم من دون العلامة @
choose-name-taken = هذا الاسم لشخص آخر. يُرجى اختيار اسم غيره
name-taken-title = سبقك شخص آخر
name-taken-sentence = أخذ شخص آخر اسم الدخول هذا قبل لحظة. يمكنك العودة واختيار اسم غيره.
choose-password = اختيار كلمة سر
choose-password-hint = 8 حروف أو أكثر. ثلاث كلمات لا علاقة بينها خيار جيد.
choose-password-hint-staff = 12 حرفًا أو أكثر. ثلاث أو أربع كلمات لا علاقة بينها خيار جيد.
password-missing = يُرجى اختيار كلمة سر
password-too-short = يُرجى اختيار كلمة سر أطول: 8 حروف أو أكثر
password-too-short-staff = يُرجى اختيار كلمة سر أطول: 12 حرفًا أو أكثر
password-too-long = يُرجى اختيار كلمة سر أقصر: 200 حرف أو أقل
password-easily-guessed = قد يخمّن أحد كلمة السر هذه. يُرجى إضافة كلمة أو كلمتين لا علاقة لهما بها

me-title = دخولي إلى الموقع
me-name = اسمي
me-sign-in-name = اسم الدخول
me-no-sign-in-name = ليس لديك اسم للدخول بعد
me-language = لغتي
me-language-hint = لصفحاتك وللرسائل الإلكترونية إليك.
me-language-keep = حفظ هذه اللغة
me-sessions = الأجهزة التي أنا داخل منها
me-sessions-why = إذا ظهر هنا جهاز لا يخصك، فيمكنك إنهاء دخوله وتغيير كلمة السر.
me-session-some-device = هاتف أو حاسوب
me-session-since = منذ { $moment }
me-session-seen = آخر استخدام: { $moment }
me-session-this = هذا هو الجهاز الذي معك الآن
me-session-end = إنهاء
me-session-end-others = إنهاء كل الأجهزة الأخرى
me-password-change = تغيير كلمة السر
me-password-change-why = سينتهي دخولك من كل الأجهزة الأخرى.
me-password-choose = اختيار كلمة سر
me-password-choose-why = مع كلمة السر يمكنك الدخول من دون رمز في المرة القادمة.
me-password-old = كلمة السر الحالية
me-password-old-wrong = هذه ليست كلمة السر الحالية. إذا نسيتها، فيمكنك طلب رمز من العامل الاجتماعي، أو رابط جديد من مسؤول النظام
me-password-new = كلمة السر الجديدة
me-password-keep = حفظ كلمة السر هذه
me-password-not-now = ليس الآن
me-done-password = تغيّرت كلمة السر. وانتهى دخولك من كل الأجهزة الأخرى.
me-done-ended = تم الإنهاء. لم يعد أحد داخلًا من هناك.

leaving-title = كيف يعمل زر المغادرة
leaving-lead = للحظة التي يدخل فيها شخص لا يناسبك أن يرى هذه الصفحة.
leaving-does = ما يفعله الزر
leaving-does-page = يفتح صفحة عن الطقس مكان هذه الصفحة.
leaving-does-sign-out = يسجّل خروجك. والرجوع إلى الخلف لا يُظهر صفحاتك، فلا بد من الدخول من جديد.
leaving-does-words = ما كتبته ولم يُحفظ بعدُ يُمحى من هذا الهاتف أو الحاسوب. أما المحفوظ فهو في أمان.
leaving-keys = بلوحة المفاتيح
leaving-keys-how = الضغط على مفتاح Shift ثلاث مرات يفعل الشيء نفسه.
leaving-does-not = ما لا يفعله الزر
leaving-does-not-history = لا يمحو سجل التصفح. قائمة الصفحات التي فتحتها ما زالت تُظهر أنك كنت في Engage. يمكنك محوها من إعدادات المتصفح.
leaving-does-not-hide = لا يخفيك عن شخص يراقب هذا الهاتف أو الحاسوب ببرنامج تتبّع، أو يرى شاشتك من مكان آخر. إذا كان لديك شك في ذلك، فمن الأفضل استخدام جهاز آخر: في المدرسة، أو في مكتبة عامة، أو عند الأصدقاء.
leaving-before = تجربة الزر مرة واحدة
leaving-before-try = يمكنك الضغط عليه الآن ورؤية ما يحدث، ثم الدخول من جديد.

demo-title = باسم مَن سيكون الدخول؟
demo-lead = هذا هو Engage مع أشخاص غير حقيقيين. يمكنك اختيار شخص، والتجول في الصفحات، وقول شيء ما، ثم العودة باسم شخص آخر.
demo-start-with = بداية جيدة: قول شيء باسم طفل أو شاب، ثم الإجابة عنه باسم العامل الاجتماعي.
demo-age = العمر: { $age }
demo-there-for = مع: { $names }
demo-role-young-person = يقول ما يهمه، ويختار من يقرأه، ويرى ما نتج عنه.
demo-role-family-member = يقرأ ما اختار الطفل أو الشاب مشاركته معه.
demo-role-foster-carer = يرعى طفلًا أو شابًا، ويقرأ ما يشاركه معه.
demo-role-social-worker = لديه صندوق وارد فيه موعد لكل إجابة، ويجيب بكلمات بسيطة.
demo-role-team-manager = يصله خبر عندما تتأخر إجابة، أو عندما لا تساعد.
demo-role-iro = يدير اجتماعات المراجعة، ويرى قبل كل اجتماع من قال ما لديه.
demo-role-personal-adviser = إلى جانب الشباب الذين يخرجون من الرعاية.
demo-role-advocate = يتكلم باسم الطفل أو الشاب الذي يطلب ذلك.
demo-role-duty-worker = مناوب اليوم.
demo-role-participation-officer = يعمل على أن يُسمع صوت الأطفال والشباب.
demo-role-communications-officer = يتحدث باسم الخدمة أمام الناس.
demo-role-recruiter = يبحث عن عاملين اجتماعيين وأسر رعاية وأسر للتبني.
demo-role-trainer = يدير التدريب.
demo-role-evaluator = يقيس ما ينجح. يرى الأعداد، ولا يرى الكلمات أبدًا.
demo-role-administrator = يضيف الأشخاص والأدوار. لا يرى كلمات الأطفال والشباب أبدًا.

privacy-title = ما نحتفظ به ولماذا
privacy-lead = إجابات واضحة عما يعرفه Engage، ومن يمكنه رؤيته.
privacy-keep = ما نحتفظ به
privacy-keep-how = اسمك، وتاريخ ميلادك إذا كنت من الأطفال أو الشباب، وبريدك الإلكتروني إذا أعطيتنا إياه، وأسماء الأشخاص من حولك، وما كتبته هنا مع الإجابات عنه.
privacy-why = لماذا
privacy-why-how = حتى يسمع الأشخاص الذين يقررون في حياة الطفل أو الشاب ما يهمه، ويجيبوا في موعد يعدون به، ويُحاسَبوا على وعدهم.
privacy-read = من يمكنه قراءته
privacy-read-how = الأشخاص المذكورون بجانب كلماتك قبل إرسالها. ويمكن لمدير العامل الاجتماعي أن يقرأ أيضًا. وعندما يتوقف شخص عن العمل معك، لا يمكنه فتح صفحاتك منذ تلك الدقيقة.
privacy-not-read = من لا يمكنه قراءته
privacy-not-read-how = من أعدّوا Engage للبلدية، ومن يحسبون مدى نجاحه، لا يرون كلماتك. لا أحد يبيع أي شيء هنا، ولا أحد يستخدم كلماتك ليعرض عليك أشياء.
privacy-sealed = كيف نحفظه في أمان
privacy-sealed-how = الأسماء والكلمات مقفلة، ولكل شخص مفتاح خاص به. ومن يسرق الحاسوب الذي حُفظت عليه لا يمكنه قراءتها من دون المفاتيح.
privacy-log = نكتب من نظر
privacy-log-how = كلما فتح شخص صفحات طفل أو شاب، يكتب Engage من فتحها ومتى. لا يمكن لأحد تغيير هذا السجل من دون أن يظهر ذلك.
privacy-device = على هاتفك أو حاسوبك
privacy-device-how = يحفظ Engage هناك ملاحظة صغيرة تقول إنك داخل، وأخرى عن لغتك. وكلماتك تبقى هناك حتى الإرسال أو المغادرة. وتسجيل الخروج يمحو كلماتك منه.
privacy-long = إلى متى
privacy-long-how = يحدد القانون كم سنة يجب على البلدية أن تحتفظ بملفات الأطفال والشباب في الرعاية. في إنجلترا يكون ذلك غالبًا حتى مرور 75 سنة على ميلادهم. يمكنك طلب رؤية ما هو محفوظ عنك، وطلب تصحيح الأخطاء، من العامل الاجتماعي أو من أي شخص في البلدية.

letter-something-new-subject = شيء جديد لك
letter-something-new-text =
    مرحبًا،

    يوجد شيء جديد لك. لرؤيته، هذه هي الصفحة:

    { $link }

    إذا وصلتك هذه الرسالة بالخطأ، فيمكنك حذفها.
letter-invitation-subject = رابط لك
letter-invitation-text =
    مرحبًا،

    بهذا الرابط يمكنك اختيار طريقة دخولك. يعمل مرة واحدة، خلال 7 أيام:

    { $link }

    إذا وصلتك هذه الرسالة بالخطأ، فيمكنك حذفها.

## People

place-people = الأشخاص
place-teams = الفرق
place-failed-jobs = أعمال لم تنجح
place-young-people = الأطفال والشباب
place-our-people = من يعمل معنا

role-young-person = طفل أو شاب
role-family-member = من العائلة
role-foster-carer = مقدم رعاية
role-social-worker = عامل اجتماعي
role-team-manager = مدير فريق
role-iro = مسؤول المراجعة المستقل (IRO)
role-personal-adviser = مستشار شخصي
role-advocate = مناصر
role-duty-worker = عامل مناوب
role-participation-officer = مسؤول المشاركة
role-communications-officer = مسؤول التواصل
role-recruiter = مسؤول التوظيف
role-trainer = مدرّب
role-evaluator = مقيّم
role-administrator = مسؤول النظام

role-end = إنهاء الدور الآن
role-give = إعطاء دور
role-give-to = إعطاء دور إلى { $name }
role-held-already = هذا الدور موجود لهذا الشخص في ذلك الوقت.
role-sign-in-again = سيُسجَّل خروج هذا الشخص من كل الأجهزة، ثم يدخل من جديد بما هو مسموح له عندئذ.
role-young-person-alone = حساب الطفل أو الشاب له وحده. لا يجتمع مع دور آخر.
role-apart-from-words = يجب ألا يكون لمسؤول النظام أو المقيّم طريق إلى كلمات الأطفال والشباب. وهذا الدور يؤدي إليها، لذلك لا يجتمع الاثنان لشخص واحد. يمكن لشخص آخر أن يأخذ أحد الدورين.

last-administrator-title = لا بد من وجود شخص يدير الإعدادات
last-administrator-sentence = هذا آخر مسؤول للنظام. يلزم أولًا إعطاء هذا الدور لشخص آخر من دون تاريخ انتهاء، ثم العودة إلى هنا.

my-people = أشخاصي
my-people-lead = الأشخاص الموجودون من أجلك، وما يفعله كل واحد منهم.
my-people-your-social-worker = العامل الاجتماعي المسؤول عنك
my-people-your-personal-adviser = مستشارك الشخصي
my-people-your-iro = من يدير اجتماع المراجعة (IRO)
my-people-your-advocate = المناصر الذي يقف إلى جانبك
my-people-your-foster-carer = من يرعاك في البيت
my-people-your-family-member = عائلتك
my-people-your-duty-worker = العامل المناوب من أجلك
my-people-your-team-manager = المدير
my-people-does-social-worker = يزورك، ويضع خطتك معك، وعليه أن يجيب عما شاركته.
my-people-does-personal-adviser = يساعدك في الاستعداد للسكن وحدك، وعليه أن يجيب عما شاركته.
my-people-does-iro = يدير اجتماع المراجعة، ويتأكد من أن الناس يوفون بوعودهم لك.
my-people-does-advocate = شخص إلى جانبك، يساعدك في قول ما يهمك.
my-people-does-foster-carer = يرعاك في البيت. لا يقرأ شيئًا هنا إلا بموافقتك.
my-people-does-family-member = لا يقرأ شيئًا هنا إلا بموافقتك.
my-people-does-duty-worker = يساعد عندما يغيب العامل الاجتماعي المسؤول عنك.
my-people-does-team-manager = يساعد العامل الاجتماعي، ويصله خبر عندما تتأخر إجابة.
my-people-advocate = مناصر
my-people-no-one-yet = لا أحد بعد
my-people-advocate-right = هذه المساعدة مجانية، وهي حقك.
my-people-advocate-how = طريقة الحصول على مناصر

choose-one = يُرجى الاختيار
cover-while-away = للإجابة أثناء غياب { $away }
looks-colour = لونك
looks-colour-blue = أزرق
looks-colour-moss = أخضر طحلبي
looks-colour-usual = أزرق مخضرّ
looks-colour-violet = بنفسجي
looks-contrast = قوة الألوان
looks-contrast-high = أقوى
looks-contrast-usual = كما في إعدادات هذا الجهاز
looks-keep = حفظ هذا الشكل
looks-kept = تم الحفظ.
looks-lead = يمكنك اختيار ما يريح عينيك. يبقى اختيارك معك بعد الدخول من أي جهاز.
looks-lead-shared = بعد الدخول أولًا، يبقى معك كل ما اخترته. هذا الجهاز اللوحي المشترك لا يحفظ أي شيء.
looks-lead-visitor = يمكنك اختيار ما يريح عينيك. يحفظه هذا المتصفح.
looks-letters = شكل الحروف
looks-letters-lexend = Lexend
looks-letters-opendyslexic = OpenDyslexic
looks-letters-usual = ‏Atkinson (المعتاد)
looks-motion = الأشياء التي تتحرك
looks-motion-calm = لا شيء يتحرك
looks-motion-usual = كما في إعدادات هذا الجهاز
looks-spacing = المسافة بين الحروف والسطور
looks-spacing-usual = المعتادة
looks-spacing-wide = مسافة أكبر
looks-text = حجم الحروف
looks-text-larger = أكبر
looks-text-largest = الأكبر
looks-text-usual = المعتاد
looks-theme = فاتح أو داكن
looks-theme-dark = داكن
looks-theme-light = فاتح
looks-theme-usual = كما في إعدادات هذا الجهاز
looks-tint = لون الورقة
looks-tint-blue = أزرق فاتح
looks-tint-green = أخضر فاتح
looks-tint-rose = وردي
looks-tint-sand = رملي
looks-tint-usual = المعتاد
looks-title = شكل الصفحات
phone-app-more = مكان خاص بك.
phone-app-name = مكاني
shared-tablet = هذا جهاز لوحي مشترك
shared-tablet-hint = عندئذ لا يحفظ الجهاز أي شيء عنك، ويسجّل خروجك بعد بضع دقائق.
