### اليوميات الخاصة.
### Written by: a machine
### Checked by: nobody yet

diary-change = تغيير
diary-changed = آخر تغيير: { $at }
diary-empty = لا شيء هنا بعد.
diary-face-bad = ليس جيدًا
diary-face-good = جيد
diary-face-some = بين بين
diary-home = الرئيسية
diary-lead = لا يقرأ هذا أحد غيرك. وهو ليس في ملفك. يمكنك مشاركة جزء منه في أي وقت يناسبك.
diary-older = الأقدم
diary-pages = صفحات أخرى من يومياتك
diary-share = مشاركة جزء من هذا
diary-throw-away = حذف
diary-throw-it-away = حذف نهائي
diary-throw-kept = قد يبقى هذا في نسخة احتياطية مقفلة فيها كل شيء، حتى تُحذف تلك النسخة أيضًا.
diary-throw-lead = سيُحذف هذا إلى الأبد. لا يمكننا إعادته.
diary-throw-title = هل نحذف هذا؟
diary-write = كتابة شيء
my-diary = يومياتي
problem-empty-entry = يُرجى كتابة شيء، أو اختيار وجه
problem-long-entry = النص أطول من 4,000 حرف. يُرجى تقصيره
problem-nothing-to-share = يُرجى إبقاء الكلمات التي تهمك مشاركتها
share-entry-go = المتابعة إلى من سيقرأ هذا
share-entry-kept = لم يُرسل أي شيء بعد. في الصفحة التالية يمكنك اختيار من يقرأه.
share-entry-lead = يمكنك حذف ما لا تناسبك مشاركته. لا ينتقل إلى الصفحة التالية إلا ما بقي هنا. وتبقى يومياتك كما هي.
share-entry-title = أي جزء تهمك مشاركته؟
share-entry-words = الجزء الذي اخترته للمشاركة
told-about-diary = يومياتي
told-diary = كتبت في يومياتك
told-diary-face = كيف كان يومك
told-diary-words = كلماتك
write-court = هناك استثناء واحد: قد تأمر محكمة بفتحه. وهذا لا يحدث تقريبًا أبدًا.
write-face = كيف كان يومك؟ (هذا اختياري)
write-keep = حفظ
write-not-safe = إذا كتبت هنا أنك في خطر، فلن يرى ذلك أحد. لذلك من المهم إخبار شخص ما، أو مشاركة ذلك الجزء.
write-not-safe-link = أشخاص يمكنك التحدث معهم الآن
write-only-you = لا يمكن لأحد غيرك قراءة هذا.
write-only-you-more = لا توجد صفحة تُظهره لأي عامل، أو لمن يرعاك، أو لمن يديرون Engage. نسجّل أنك كتبت شيئًا، ولا نسجّل أبدًا ما كتبته.
write-title = ما الذي في بالك للكتابة هنا؟
write-words = كلماتك
