### من سُمع صوته ومن لم يُسمع.
### Written by: a machine
### Checked by: nobody yet

ask-button = سؤال العاملين
ask-last = آخر سؤال: { $day }.
ask-more = كل عامل معه طفل أو شاب لم يُسمع صوته بعد تصله رسالة فيها رابط إلى قائمته: ليس في الرسالة أي اسم، ولا يُبلَّغ بها أي طفل أو شاب. وتصل كل عامل رسالة واحدة في الشهر على الأكثر.
ask-title = سؤال العاملين
group-12-to-15 = من 12 إلى 15 سنة
group-16-to-17 = 16 و17 سنة
group-18-and-over = 18 سنة أو أكثر
group-4-to-7 = من 4 إلى 7 سنوات
group-8-to-11 = من 8 إلى 11 سنة
group-adopters = مع أسرة للتبني
group-away-from-home = في منطقة بريدية أخرى
group-by-agreement = باتفاق (المادة 20)
group-cy = الويلزية
group-elsewhere = في مكان آخر
group-en = الإنجليزية
group-foster = مع أسرة رعاية
group-foster-family = مع أسرة رعاية من الأقارب أو الأصدقاء
group-full-order = أمر رعاية كامل
group-home = بيت أطفال أو مدرسة أو دار رعاية
group-interim-order = أمر رعاية مؤقت
group-left-care = بعد الخروج من الرعاية

group-near-home = في المنطقة البريدية لبيت عائلتهم
group-need-n1 = إساءة أو إهمال
group-need-n2 = إعاقتهم أو مرضهم
group-need-n3 = مرض أو إعاقة لدى أحد الوالدين
group-need-n4 = أسرة في أزمة قصيرة
group-need-n5 = صعوبات طويلة في الأسرة
group-need-n6 = سلوك يؤذي الآخرين
group-need-n7 = دخل قليل
group-need-n8 = لا أحد من الوالدين قادر على الرعاية
group-not-in-return = غير موجود في التقرير الإحصائي
group-not-recorded = غير مسجّل
group-own-place = سكن مع دعم أو سكن مستقل
group-parent = مع أحد الوالدين
group-placement-order = أمر إيداع للتبني أو أمر تحرير للتبني
group-protection-or-remand = حماية أو احتجاز قبل المحاكمة
group-secure = دار مغلقة أو مؤسسة مغلقة
group-short-breaks = فترات إقامة قصيرة متفق عليها
group-under-4 = أقل من 4 سنوات
heard-title = من سمعنا صوته، ومن لم نسمع صوته؟
