### ما تقوله كل صفحة.
### Written by: a machine
### Checked by: nobody yet

skip-to-page = الانتقال إلى الصفحة
language = اللغة
places = الأقسام
sign-out = تسجيل الخروج
demo-note = هذا عرض تجريبي. الأشخاص هنا غير حقيقيين.
demo-change = الدخول باسم شخص آخر
words-unchecked = كتبت آلةٌ هذه الكلمات العربية، ولم يراجعها إنسان بعد. إذا بدا لك شيء غير صحيح، يمكنك إخبار العامل الاجتماعي المسؤول عنك.

stop-or-leave = التوقف أو المغادرة
stop-for-now = التوقف الآن
leave = مغادرة
leave-quickly = هذه الصفحة بسرعة
leave-activated = جارٍ الخروج من الصفحة.
leave-timed-out = توقّف الخروج من الصفحة.
leave-two-more = ‏Shift. بقيت ضغطتان للمغادرة.
leave-one-more = ‏Shift. بقيت ضغطة واحدة للمغادرة.

foot-leaving = كيف يعمل زر المغادرة
foot-help-now = أشخاص يمكنك التحدث معهم الآن
foot-me = دخولي إلى الموقع
foot-privacy = ما نحتفظ به ولماذا
foot-engage-for = ‏Engage، من أجل { $authority }

problem = مشكلة
problem-summary = { $count ->
    [zero] لا شيء يحتاج إلى نظرة
    [one] شيء واحد يحتاج إلى نظرة
    [two] شيئان يحتاجان إلى نظرة
    [few] { $count } أشياء تحتاج إلى نظرة
    [many] { $count } شيئًا تحتاج إلى نظرة
   *[other] { $count } شيء تحتاج إلى نظرة
 }
password-show = إظهار
password-hide = إخفاء
password-show-label = إظهار كلمة السر
password-hide-label = إخفاء كلمة السر
password-shown = كلمة السر ظاهرة الآن
password-hidden = كلمة السر مخفية الآن
what-you-typed = ما كتبته، حتى يمكنك نسخه
reference = عند إخبار أحد بما حدث، هذه هي الحروف التي يحتاج إليها: { $reference }
go-home = العودة إلى البداية

not-found-title = لا يوجد شيء لك هنا
not-found-sentence = ربما انتقلت الصفحة إلى مكان آخر، أو أنها ليست لك. لم يحدث أي خطأ منك.
signed-out-title = تم تسجيل خروجك
signed-out-sentence = مرّ وقت دون أي نشاط، لذلك سجّلنا خروجك للحفاظ على أمانك. لم يُرسل أي شيء. يمكنك نسخ كلماتك من الأسفل، ثم الدخول من جديد.
stale-form-title = بقيت هذه الصفحة مفتوحة وقتًا طويلًا
stale-form-sentence = يمكنك العودة إلى الصفحة السابقة وتحميلها من جديد، ثم الإرسال مرة أخرى. لم يتغير أي شيء.
too-often-title = محاولات كثيرة
too-often-sentence = يُرجى الانتظار بضع دقائق ثم المحاولة من جديد. إذا لم تنجح المحاولة، يمكنك طلب رمز من العامل الاجتماعي المسؤول عنك.
cannot-be-kept-title = لا يمكننا حفظ أي شيء الآن
cannot-be-kept-sentence = لم يُحفظ أي شيء ولم يُرسل أي شيء. عند العودة إلى الصفحة السابقة، ستكون كلماتك ما زالت هناك. يمكنك المحاولة من جديد بعد بضع دقائق.
unexpected-title = حدث عطل عندنا
unexpected-sentence = ليس هذا خطأك. يمكنك العودة إلى الصفحة السابقة والمحاولة من جديد.

monday = الاثنين
tuesday = الثلاثاء
wednesday = الأربعاء
thursday = الخميس
friday = الجمعة
saturday = السبت
sunday = الأحد
january = يناير
february = فبراير
march = مارس
april = أبريل
may = مايو
june = يونيو
july = يوليو
august = أغسطس
september = سبتمبر
october = أكتوبر
november = نوفمبر
december = ديسمبر
# The mark in front makes a day one thing that is read from right to left, wherever it stands.
day-in-words = { "\u200F" }{ $weekday } { $day } { $month }
day-in-words-with-year = { "\u200F" }{ $weekday } { $day } { $month } { $year }
moment-in-words = { $day }، الساعة { $time }

foot-looks = شكل الصفحات
foot-phone = على هذا الهاتف
here-failed = لم نتمكن من إرسال بعض كلماتك.
here-failed-more = ما زالت على هذا الهاتف. لم يضِع أي شيء.
here-look = عرضها
here-offline = لا توجد شبكة الآن. يمكنك المتابعة: ما كتبته يُحفظ على هذا الهاتف.
here-waiting = بعض كلماتك على هذا الهاتف فقط.
here-waiting-more = هي مقفلة في أمان، وتُرسل من تلقاء نفسها عندما تعود الشبكة.
notice-about = حاجة إلى شخص الآن
read-aloud = قراءة بصوت مسموع
read-stop = إيقاف القراءة
shared-note = هذا جهاز لوحي مشترك.
shared-note-keeps = لا يحفظ أي شيء كتبته، ويُغلق من تلقاء نفسه.
