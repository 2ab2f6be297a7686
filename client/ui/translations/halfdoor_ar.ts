<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
    <context>
        <name>Actions</name>
        <message>
            <source>Admit</source>
            <translation>السماح</translation>
        </message>
        <message>
            <source>Refer</source>
            <translation>الإحالة</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Admit with a condition</source>
            <translation>السماح بشرط</translation>
        </message>
        <message>
            <source>Defer</source>
            <translation>تأجيل</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>رفض</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>تسليم</translation>
        </message>
    </context>
    <context>
        <name>Advice</name>
        <message>
            <source>{check}: please look at this yourself.</source>
            <translation>{check}: يرجى النظر بنفسك.</translation>
        </message>
        <message>
            <source>{done} of {required} checks</source>
            <translation>{done} من {required} فحصًا</translation>
        </message>
        <message>
            <source>Every required check was done and is in order.</source>
            <translation>أُجري كل فحص مطلوب وهو سليم.</translation>
        </message>
        <message>
            <source>You decide.</source>
            <translation>القرار لك.</translation>
        </message>
        <message>
            <source>Looks in order</source>
            <translation>يبدو سليمًا</translation>
        </message>
        <message>
            <source>Please look</source>
            <translation>يرجى النظر</translation>
        </message>
        <message>
            <source>Refer</source>
            <translation>الإحالة</translation>
        </message>
    </context>
    <context>
        <name>CAN</name>
        <message>
            <source>Card Access Number</source>
            <translation>رقم الوصول إلى البطاقة</translation>
        </message>
        <message>
            <source>Six digits, usually on the front, below the portrait.</source>
            <translation>ستة أرقام، عادةً على الوجه تحت الصورة.</translation>
        </message>
        <message>
            <source>Six digits, then Enter.</source>
            <translation>ستة أرقام ثم Enter.</translation>
        </message>
        <message>
            <source>Enter: read the chip with this number.</source>
            <translation>Enter: قراءة الشريحة بهذا الرقم.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln digit(s) left</source>
            <translation>
                <numerusform>لم يبق شيء</numerusform>
                <numerusform>بقي رقم واحد</numerusform>
                <numerusform>بقي رقمان</numerusform>
                <numerusform>بقيت %Ln أرقام</numerusform>
                <numerusform>بقي %Ln رقمًا</numerusform>
                <numerusform>بقي %Ln رقم</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Checks</name>
        <message>
            <source>You compare first</source>
            <translation>قارن أنت أولًا</translation>
        </message>
        <message>
            <source>Enter opens the details.</source>
            <translation>يفتح Enter التفاصيل.</translation>
        </message>
        <message>
            <source>Document present and complete</source>
            <translation>الوثيقة موجودة وكاملة</translation>
        </message>
        <message>
            <source>Zone readable</source>
            <translation>المنطقة مقروءة</translation>
        </message>
        <message>
            <source>Zone consistent</source>
            <translation>المنطقة متسقة</translation>
        </message>
        <message>
            <source>Date of expiry</source>
            <translation>تاريخ الانتهاء</translation>
        </message>
        <message>
            <source>Infrared ink</source>
            <translation>حبر الأشعة تحت الحمراء</translation>
        </message>
        <message>
            <source>Ultraviolet paper</source>
            <translation>ورق الأشعة فوق البنفسجية</translation>
        </message>
        <message>
            <source>Not a specimen</source>
            <translation>ليست عيّنة</translation>
        </message>
        <message>
            <source>Chip answers</source>
            <translation>الشريحة تجيب</translation>
        </message>
        <message>
            <source>Access to the chip</source>
            <translation>الوصول إلى الشريحة</translation>
        </message>
        <message>
            <source>Strongest access used</source>
            <translation>أقوى وصول مستخدم</translation>
        </message>
        <message>
            <source>Files read</source>
            <translation>قُرئت الملفات</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>التوقيع</translation>
        </message>
        <message>
            <source>Data unaltered</source>
            <translation>البيانات لم تتغير</translation>
        </message>
        <message>
            <source>Country certificate</source>
            <translation>شهادة الدولة</translation>
        </message>
        <message>
            <source>Certificate dates</source>
            <translation>تواريخ الشهادة</translation>
        </message>
        <message>
            <source>Not revoked</source>
            <translation>غير ملغاة</translation>
        </message>
        <message>
            <source>List of files</source>
            <translation>قائمة الملفات</translation>
        </message>
        <message>
            <source>Not a copied chip</source>
            <translation>ليست شريحة منسوخة</translation>
        </message>
        <message>
            <source>Known defects</source>
            <translation>عيوب معروفة</translation>
        </message>
        <message>
            <source>Printed zone and chip</source>
            <translation>المنطقة المطبوعة والشريحة</translation>
        </message>
        <message>
            <source>Issuer and certificate</source>
            <translation>جهة الإصدار والشهادة</translation>
        </message>
        <message>
            <source>Page portrait and chip portrait</source>
            <translation>صورة الصفحة وصورة الشريحة</translation>
        </message>
        <message>
            <source>Visa or seal and passport</source>
            <translation>التأشيرة أو الختم والجواز</translation>
        </message>
        <message>
            <source>Picture quality</source>
            <translation>جودة الصورة</translation>
        </message>
        <message>
            <source>A live person</source>
            <translation>شخص حاضر</translation>
        </message>
        <message>
            <source>Age of the portrait</source>
            <translation>عمر الصورة</translation>
        </message>
        <message>
            <source>Same person</source>
            <translation>الشخص نفسه</translation>
        </message>
        <message>
            <source>Finger quality</source>
            <translation>جودة الإصبع</translation>
        </message>
        <message>
            <source>A live finger</source>
            <translation>إصبع حي</translation>
        </message>
        <message>
            <source>Same finger</source>
            <translation>الإصبع نفسه</translation>
        </message>
        <message>
            <source>National list</source>
            <translation>القائمة الوطنية</translation>
        </message>
        <message>
            <source>Lost and stolen documents</source>
            <translation>الوثائق المفقودة والمسروقة</translation>
        </message>
        <message>
            <source>Visa or expected passenger</source>
            <translation>تأشيرة أو مسافر متوقع</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>إشعارات</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>الساعة</translation>
        </message>
        <message>
            <source>Age of the trust list</source>
            <translation>عمر قائمة الثقة</translation>
        </message>
        <message>
            <source>Age of the lists</source>
            <translation>عمر القوائم</translation>
        </message>
        <message>
            <source>Age of the policy</source>
            <translation>عمر السياسة</translation>
        </message>
        <message>
            <source>Program unaltered</source>
            <translation>البرنامج لم يتغير</translation>
        </message>
        <message>
            <source>{check}: {outcome}</source>
            <translation>{check}: {outcome}</translation>
        </message>
    </context>
    <context>
        <name>Compare</name>
        <message>
            <source>Compare by eye</source>
            <translation>مقارنة بالعين</translation>
        </message>
        <message>
            <source>Look at ears, nose, chin and marks before the whole face.</source>
            <translation>انظر إلى الأذنين والأنف والذقن والعلامات قبل الوجه كله.</translation>
        </message>
        <message>
            <source>Same person</source>
            <translation>الشخص نفسه</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>ليس الشخص نفسه</translation>
        </message>
        <message>
            <source>Cannot tell</source>
            <translation>لا يمكن الجزم</translation>
        </message>
    </context>
    <context>
        <name>Decision</name>
        <message>
            <source>Will leave: 1 record, {size}</source>
            <translation>سيخرج: سجل واحد، {size}</translation>
        </message>
        <message>
            <source>Held in memory only</source>
            <translation>في الذاكرة فقط</translation>
        </message>
        <message>
            <source>Again to stop</source>
            <translation>مرة أخرى للإيقاف</translation>
        </message>
        <message>
            <source>Nothing is held</source>
            <translation>لا شيء محفوظ</translation>
        </message>
        <message>
            <source>Nothing will leave</source>
            <translation>لن يخرج شيء</translation>
        </message>
        <message>
            <source>A reason of the decision, key {key}. At most three.</source>
            <translation>سبب للقرار، المفتاح {key}. ثلاثة على الأكثر.</translation>
        </message>
        <message>
            <source>Decide with key {key}.</source>
            <translation>القرار بالمفتاح {key}.</translation>
        </message>
        <message>
            <source>Time until all is wiped</source>
            <translation>الوقت حتى محو كل شيء</translation>
        </message>
        <message>
            <source>All is wiped in {time}</source>
            <translation>يُمحى كل شيء خلال {time}</translation>
        </message>
    </context>
    <context>
        <name>Done</name>
        <message>
            <source>Admitted</source>
            <translation>سُمح بالدخول</translation>
        </message>
        <message>
            <source>Referred to second line</source>
            <translation>أُحيل إلى الخط الثاني</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>أُوقف</translation>
        </message>
        <message>
            <source>Admitted with a condition</source>
            <translation>سُمح بشرط</translation>
        </message>
        <message>
            <source>Deferred</source>
            <translation>أُجّل</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>رُفض</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>سُلّم</translation>
        </message>
    </context>
    <context>
        <name>Egress</name>
        <message>
            <source>What leaves this machine</source>
            <translation>ما يخرج من هذا الجهاز</translation>
        </message>
        <message>
            <source>The exact bytes</source>
            <translation>البايتات بالضبط</translation>
        </message>
        <message>
            <source>The record as it leaves, character for character.</source>
            <translation>السجل كما يخرج، حرفًا بحرف.</translation>
        </message>
        <message>
            <source>Never leaves: names, dates of birth, document numbers, the zone, portraits, fingers, templates, scores, exact times.</source>
            <translation>لا يخرج أبدًا: الأسماء وتواريخ الميلاد وأرقام الوثائق والمنطقة والصور والأصابع والقوالب والدرجات والأوقات الدقيقة.</translation>
        </message>
        <message>
            <source>This record, {size}, is sealed in the outbox.</source>
            <translation>هذا السجل، {size}، مختوم في صندوق الصادر.</translation>
        </message>
        <message>
            <source>Each field, and why it leaves</source>
            <translation>كل حقل وسبب خروجه</translation>
        </message>
        <message>
            <source>Meaning, law, recipient and last day; up and down scroll.</source>
            <translation>المعنى والقانون والمستلم واليوم الأخير؛ السهمان يمرّران.</translation>
        </message>
        <message>
            <source>The key of that day is destroyed; nobody can read it.</source>
            <translation>أُتلف مفتاح ذلك اليوم؛ لا يستطيع أحد قراءته.</translation>
        </message>
        <message>
            <source>If you decide now, this record leaves: {size}.</source>
            <translation>إن قررت الآن يخرج هذا السجل: {size}.</translation>
        </message>
        <message>
            <source>Nothing leaves before a person decides about a traveller.</source>
            <translation>لا يخرج شيء قبل أن يقرر إنسان.</translation>
        </message>
        <message>
            <source>This State's law lets the fields in amber leave until the day that is named. Never leaves: portraits, fingers, templates, scores, exact times.</source>
            <translation>يسمح قانون هذه الدولة بخروج الحقول الكهرمانية حتى اليوم المذكور. لا يخرج أبدا: الصور، الأصابع، القوالب، الدرجات، الأوقات الدقيقة.</translation>
        </message>
        <message>
            <source>{law} · for {recipient} · lapses {day}</source>
            <translation>{law} · إلى {recipient} · يسقط في {day}</translation>
        </message>
        <message>
            <source>The walls were never tried here.</source>
            <translation>لم تُختبر الجدران هنا قط.</translation>
        </message>
        <message>
            <source>Verify now</source>
            <translation>تحقق الآن</translation>
        </message>
        <message>
            <source>Records today: {records}; confirmed: {confirmed}; {size} kB.</source>
            <translation>سجلات اليوم: {records}؛ المؤكَّد: {confirmed}؛ {size} kB.</translation>
        </message>
        <message>
            <source>Trying to reach the network…</source>
            <translation>محاولة الوصول إلى الشبكة…</translation>
        </message>
        <message>
            <source>Tried {moment}: this program reaches no network.</source>
            <translation>جُرّب {moment}: لا يصل هذا البرنامج إلى أي شبكة.</translation>
        </message>
        <message>
            <source>Tried {moment}: the wall is not whole. Lock this station.</source>
            <translation>جُرّب {moment}: الجدار غير كامل. اقفل هذه المحطة.</translation>
        </message>
        <message>
            <source>Today's ledger</source>
            <translation>سجل اليوم</translation>
        </message>
        <message>
            <source>Up and down choose a record; its bytes stand below.</source>
            <translation>أعلى وأسفل لاختيار سجل؛ بايتاته في الأسفل.</translation>
        </message>
        <message>
            <source>Nothing left this machine today.</source>
            <translation>لم يخرج شيء من هذا الجهاز اليوم.</translation>
        </message>
        <message>
            <source>Record {number} · {size} sealed · waits in the outbox</source>
            <translation>السجل {number} · {size} مختومة · ينتظر في صندوق الصادر</translation>
        </message>
        <message>
            <source>Record {number} · {size} sealed · left, with a signed receipt</source>
            <translation>السجل {number} · {size} مختومة · خرج بإيصال موقّع</translation>
        </message>
    </context>
    <context>
        <name>Finger</name>
        <message>
            <source>Live print</source>
            <translation>البصمة الحية</translation>
        </message>
        <message>
            <source>Attack detection: not performed.</source>
            <translation>كشف الهجوم: لم يُجرَ.</translation>
        </message>
        <message>
            <source>Finger missing</source>
            <translation>الإصبع مفقود</translation>
        </message>
        <message>
            <source>Cannot be given now</source>
            <translation>لا يمكن تقديمه الآن</translation>
        </message>
        <message>
            <source>{finger}: try {attempt} of {most}</source>
            <translation>{finger}: المحاولة {attempt} من {most}</translation>
        </message>
    </context>
    <context>
        <name>Fingers</name>
        <message>
            <source>Right thumb</source>
            <translation>إبهام اليد اليمنى</translation>
        </message>
        <message>
            <source>Right index finger</source>
            <translation>سبابة اليد اليمنى</translation>
        </message>
        <message>
            <source>Right middle finger</source>
            <translation>وسطى اليد اليمنى</translation>
        </message>
        <message>
            <source>Right ring finger</source>
            <translation>بنصر اليد اليمنى</translation>
        </message>
        <message>
            <source>Right little finger</source>
            <translation>خنصر اليد اليمنى</translation>
        </message>
        <message>
            <source>Left thumb</source>
            <translation>إبهام اليد اليسرى</translation>
        </message>
        <message>
            <source>Left index finger</source>
            <translation>سبابة اليد اليسرى</translation>
        </message>
        <message>
            <source>Left middle finger</source>
            <translation>وسطى اليد اليسرى</translation>
        </message>
        <message>
            <source>Left ring finger</source>
            <translation>بنصر اليد اليسرى</translation>
        </message>
        <message>
            <source>Left little finger</source>
            <translation>خنصر اليد اليسرى</translation>
        </message>
        <message>
            <source>The finger on the card</source>
            <translation>الإصبع المحفوظ في البطاقة</translation>
        </message>
    </context>
    <context>
        <name>First start</name>
        <message>
            <source>Welcome to this station</source>
            <translation>مرحبًا بك في هذه المحطة</translation>
        </message>
        <message>
            <source>These devices were found. Plug in what is missing: it appears by itself.</source>
            <translation>عُثر على هذه الأجهزة. صِل ما ينقص: يظهر من تلقاء نفسه.</translation>
        </message>
        <message>
            <source>Language, palette and size: lock with Ctrl+L, then Station settings. Every key that does something stands at the foot of the window. Space begins.</source>
            <translation>اللغة والألوان والحجم: اقفل بـ Ctrl+L ثم إعدادات المحطة. كل مفتاح مفيد مكتوب أسفل النافذة. المسافة تبدأ.</translation>
        </message>
    </context>
    <context>
        <name>Groups</name>
        <message>
            <source>Printed page</source>
            <translation>الصفحة المطبوعة</translation>
        </message>
        <message>
            <source>Chip</source>
            <translation>الشريحة</translation>
        </message>
        <message>
            <source>Page and chip agree</source>
            <translation>توافق الصفحة والشريحة</translation>
        </message>
        <message>
            <source>Face</source>
            <translation>الوجه</translation>
        </message>
        <message>
            <source>Finger</source>
            <translation>الإصبع</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>القوائم</translation>
        </message>
        <message>
            <source>This station</source>
            <translation>هذه المحطة</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Help</source>
            <translation>مساعدة</translation>
        </message>
        <message>
            <source>Scrolls with the arrows.</source>
            <translation>يُمرَّر بالأسهم.</translation>
        </message>
        <message>
            <source>Keys that do something now</source>
            <translation>مفاتيح مفيدة الآن</translation>
        </message>
        <message>
            <source>This check is as it should be.</source>
            <translation>هذا الفحص كما ينبغي.</translation>
        </message>
    </context>
    <context>
        <name>Holder</name>
        <message>
            <source>compare with the page</source>
            <translation>قارن بالصفحة</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>اللقب</translation>
        </message>
        <message>
            <source>Given names</source>
            <translation>الأسماء</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>الميلاد</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>الجنس</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>الجنسية</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>الوثيقة</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>جهة الإصدار</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>تنتهي</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>take over</source>
            <translation>اعتماد</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>إجابة</translation>
        </message>
        <message>
            <source>next light</source>
            <translation>الضوء التالي</translation>
        </message>
        <message>
            <source>this record or today's ledger</source>
            <translation>هذا السجل أو سجل اليوم</translation>
        </message>
        <message>
            <source>back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>traveller's language</source>
            <translation>لغة المسافر</translation>
        </message>
        <message>
            <source>lock</source>
            <translation>قفل</translation>
        </message>
        <message>
            <source>next field</source>
            <translation>الحقل التالي</translation>
        </message>
        <message>
            <source>sign in</source>
            <translation>دخول</translation>
        </message>
        <message>
            <source>take picture</source>
            <translation>التقاط صورة</translation>
        </message>
        <message>
            <source>type the zone</source>
            <translation>كتابة المنطقة</translation>
        </message>
        <message>
            <source>retake</source>
            <translation>إعادة الالتقاط</translation>
        </message>
        <message>
            <source>light</source>
            <translation>الضوء</translation>
        </message>
        <message>
            <source>details</source>
            <translation>تفاصيل</translation>
        </message>
        <message>
            <source>cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>portraits or steps</source>
            <translation>الصور أو الخطوات</translation>
        </message>
        <message>
            <source>reasons</source>
            <translation>أسباب</translation>
        </message>
        <message>
            <source>compare by eye</source>
            <translation>مقارنة بالعين</translation>
        </message>
        <message>
            <source>head turn</source>
            <translation>إدارة الرأس</translation>
        </message>
        <message>
            <source>what leaves</source>
            <translation>ما يخرج</translation>
        </message>
        <message>
            <source>help</source>
            <translation>مساعدة</translation>
        </message>
        <message>
            <source>next traveller</source>
            <translation>المسافر التالي</translation>
        </message>
        <message>
            <source>receipt</source>
            <translation>إيصال</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>المسافة</translation>
        </message>
        <message>
            <source>Key {key}.</source>
            <translation>المفتاح {key}.</translation>
        </message>
    </context>
    <context>
        <name>Kinds</name>
        <message>
            <source>Page reader</source>
            <translation>قارئ الصفحة</translation>
        </message>
        <message>
            <source>Chip reader</source>
            <translation>قارئ الشريحة</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>الكاميرا</translation>
        </message>
        <message>
            <source>Finger</source>
            <translation>الإصبع</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>القوائم</translation>
        </message>
        <message>
            <source>Trust list</source>
            <translation>قائمة الثقة</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>السياسة</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>الساعة</translation>
        </message>
        <message>
            <source>Face model</source>
            <translation>نموذج الوجه</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>صندوق الصادر</translation>
        </message>
    </context>
    <context>
        <name>Lamps</name>
        <message>
            <source>working</source>
            <translation>يعمل</translation>
        </message>
        <message>
            <source>stale</source>
            <translation>قديم</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>غائب</translation>
        </message>
    </context>
    <context>
        <name>Manual</name>
        <message>
            <source>A lamp in front of the traveller helps; a window behind the traveller makes it worse. No dark picture ever speaks against a person.</source>
            <translation>مصباح أمام المسافر يساعد، ونافذة خلفه تزيد الأمر سوءًا. لا صورة مظلمة تُحسب على أحد.</translation>
        </message>
        <message>
            <source>Admitting is armed one second after the advice reached the screen, so that no habit of the hand runs ahead of the eye. Referring and stopping are never delayed.</source>
            <translation>يُتاح السماح بالدخول بعد ثانية من ظهور التوصية على الشاشة، حتى لا تسبق عادة اليد العين. أما الإحالة والإيقاف فلا يتأخران أبدًا.</translation>
        </message>
        <message>
            <source>Between the two calibrated thresholds the machine says neither yes nor no, and shows no number. Compare by eye: ears, nose, chin and marks before the whole face.</source>
            <translation>بين العتبتين المعايرتين لا تقول الآلة نعم ولا لا ولا تعرض رقمًا. قارن بالعين: الأذنان والأنف والذقن والعلامات قبل الوجه كله.</translation>
        </message>
        <message>
            <source>Check digits catch one misread character. Compare the character with the document; F3 opens the zone with what was read, so that only the wrong one is typed again.</source>
            <translation>تكشف أرقام التحقق حرفًا واحدًا قُرئ خطأ. قارن الحرف بالوثيقة؛ يفتح F3 المنطقة كما قُرئت، فلا يُكتب من جديد إلا الخطأ.</translation>
        </message>
        <message>
            <source>Dark glasses, a hand, a mask or a scarf. Who wears a veil, a bandage or glasses for the eyes need not take them off for the machine: the officer compares by eye (F6), and that is a comparison like any other.</source>
            <translation>نظارة داكنة أو يد أو كمامة أو وشاح. من يضع حجابًا أو ضمادة أو نظارة لعينيه لا يلزمه خلعها من أجل الآلة: يقارن الموظف بالعين (F6)، وهي مقارنة كغيرها.</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>الأجهزة</translation>
        </message>
        <message>
            <source>Each section is one message: what the window says, what to do next, and what lies behind it. F1 opens the section of the highlighted check.</source>
            <translation>كل قسم رسالة واحدة: ما تقوله النافذة، وما العمل بعد ذلك، وما وراءها. يفتح F1 قسم الفحص المحدد.</translation>
        </message>
        <message>
            <source>Every file of the chip has a fingerprint in the signed list. Here a file no longer fits its own. Wear cannot do this; a changed portrait or changed data can. The advice is *refer*, and a person decides.</source>
            <translation>لكل ملف في الشريحة بصمة في القائمة الموقعة، وهنا ملف لم يعد يطابق بصمته. التآكل لا يفعل ذلك، أما صورة أو بيانات مغيرة فتفعل. التوصية هي *الإحالة*، والقرار لإنسان.</translation>
        </message>
        <message>
            <source>F7 changes between the lights that a page reader delivers. This one delivers one.</source>
            <translation>ينتقل F7 بين الأضواء التي يوفرها قارئ الصفحة. هذا القارئ يوفر واحدًا فقط.</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>الوجوه</translation>
        </message>
        <message>
            <source>Finger scanners behind a service</source>
            <translation>ماسحات الأصابع خلف خدمة</translation>
        </message>
        <message>
            <source>Fingers</source>
            <translation>الأصابع</translation>
        </message>
        <message>
            <source>In a small share of inspections, chosen by chance, the officer judges first and sees the machine's view afterwards. It keeps the eye in practice, and shows whether people follow the machine blindly.</source>
            <translation>في نسبة صغيرة من الفحوص تُختار عشوائيًا، يحكم الموظف أولًا ثم يرى رأي الآلة. هذا يبقي العين متمرسة ويبين إن كان الناس يتبعون الآلة دون تفكير.</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>القوائم</translation>
        </message>
        <message>
            <source>Many documents have no such key at all. Nothing follows from that; the check is left grey.</source>
            <translation>كثير من الوثائق ليس فيها مثل هذا المفتاح أصلًا. لا يترتب على ذلك شيء، ويبقى الفحص رماديًا.</translation>
        </message>
        <message>
            <source>Names and secrets are kept hashed, and an attempt takes the same time for a known and an unknown name. Three people can help: the colleague who knows the spelling, the technician who renews a secret, the keyboard layout.</source>
            <translation>تُحفظ الأسماء والأسرار مجزأة، وتستغرق المحاولة الوقت نفسه لاسم معروف أو مجهول. ثلاثة يساعدون: الزميل الذي يعرف التهجئة، والفني الذي يجدد السر، وتخطيط لوحة المفاتيح.</translation>
        </message>
        <message>
            <source>Next:</source>
            <translation>بعد ذلك:</translation>
        </message>
        <message>
            <source>Old portraits, children, injuries, veils and bad light do this too. It is never red by itself: a person compares first (F6).</source>
            <translation>الصور القديمة والأطفال والإصابات والأحجبة والإضاءة السيئة تسبب ذلك أيضًا. لا يكون أحمر بذاته أبدًا: يقارن إنسان أولًا (F6).</translation>
        </message>
        <message>
            <source>Protection</source>
            <translation>الحماية</translation>
        </message>
        <message>
            <source>Records and their way out</source>
            <translation>السجلات وطريق خروجها</translation>
        </message>
        <message>
            <source>Refusing is a second-line act. It takes two people who sign in separately, and a reason of the closed catalogue. The first line cannot refuse.</source>
            <translation>الرفض من عمل الخط الثاني. يتطلب شخصين يسجل كل منهما دخوله على حدة وسببًا من القائمة المغلقة. ولا يستطيع الخط الأول الرفض.</translation>
        </message>
        <message>
            <source>Signing in and comparing</source>
            <translation>تسجيل الدخول والمقارنة</translation>
        </message>
        <message>
            <source>The chip</source>
            <translation>الشريحة</translation>
        </message>
        <message>
            <source>The chip was asked to prove that it holds the secret key that its issuer put in. It could not. The data may be genuine and still lie on a copied chip.</source>
            <translation>طُلب من الشريحة أن تثبت أنها تحمل المفتاح السري الذي وضعته جهة الإصدار فلم تستطع. قد تكون البيانات أصلية ومع ذلك على شريحة منسوخة.</translation>
        </message>
        <message>
            <source>The chip's certificates</source>
            <translation>شهادات الشريحة</translation>
        </message>
        <message>
            <source>The chip's data are whole and signed. What is missing is the certificate with which the issuing State vouches for its signers; this station's list does not hold it. That is a gap of the list, never a mark against the document or the traveller: the check is *open*, not *failed*. A newer master list usually closes it (`halfdoor trust import FILE`).</source>
            <translation>بيانات الشريحة كاملة وموقعة. ما ينقص هو الشهادة التي تضمن بها دولة الإصدار موقعيها، وقائمة هذه المحطة لا تحتويها. هذا نقص في القائمة، وليس مأخذًا على الوثيقة أو المسافر: الفحص *مفتوح* وليس *مرفوضًا*. وعادةً ما تسده قائمة رئيسية أحدث (`halfdoor trust import FILE`).</translation>
        </message>
        <message>
            <source>The course of an inspection</source>
            <translation>سير الفحص</translation>
        </message>
        <message>
            <source>The decision</source>
            <translation>القرار</translation>
        </message>
        <message>
            <source>The first line admits, refers or stops. The second line also admits with a condition, defers, refuses or hands over.</source>
            <translation>الخط الأول يسمح بالدخول أو يحيل أو يوقف. والخط الثاني يسمح أيضًا بشرط أو يؤجل أو يرفض أو يسلّم.</translation>
        </message>
        <message>
            <source>The issuer packed the portrait into one or two kilobytes, or copied a small or blurred picture. It may still match; it never speaks against a person.</source>
            <translation>ضغطت جهة الإصدار الصورة الشخصية إلى كيلوبايت أو اثنين، أو نسخت صورة صغيرة أو غير واضحة. قد تتطابق مع ذلك، ولا تُتخذ أبدًا دليلًا ضد شخص.</translation>
        </message>
        <message>
            <source>The model pack that came with the program may help but not count in production: its licence or its measured error rates do not carry a decision. In the training world it counts.</source>
            <translation>قد يساعد النموذج المرفق بالبرنامج لكنه لا يُحتسب في العمل الفعلي: رخصته أو نسب خطئه المقيسة لا تحمل قرارًا. أما في عالم التدريب فيُحتسب.</translation>
        </message>
        <message>
            <source>The policy</source>
            <translation>السياسة</translation>
        </message>
        <message>
            <source>The printed page</source>
            <translation>الصفحة المطبوعة</translation>
        </message>
        <message>
            <source>The process that held this traveller's data has ended before its time, and took everything with it. Nothing was recorded. A machine short of memory does so.</source>
            <translation>انتهت العملية التي كانت تحمل بيانات هذا المسافر قبل أوانها وأخذت كل شيء معها. لم يُسجَّل شيء. يحدث هذا حين تقل ذاكرة الجهاز.</translation>
        </message>
        <message>
            <source>The room is a process of its own that holds everything about one traveller. It ends at the decision or after two minutes; its end is the wipe.</source>
            <translation>الغرفة عملية مستقلة تحمل كل ما يخص مسافرًا واحدًا. تنتهي عند القرار أو بعد دقيقتين، ونهايتها هي المحو.</translation>
        </message>
        <message>
            <source>The station</source>
            <translation>المحطة</translation>
        </message>
        <message>
            <source>The window's process must not be able to open a network connection, and the traveller's room must not be able to open anything. When that wall cannot be put up, the station locks itself.</source>
            <translation>يجب ألا تستطيع عملية النافذة فتح اتصال بالشبكة، وألا تستطيع غرفة المسافر فتح أي شيء. وإذا تعذر إقامة هذا الجدار تُقفل المحطة نفسها.</translation>
        </message>
        <message>
            <source>Three reasons fit into the record. There is no free text, so that no personal remark can leave the machine.</source>
            <translation>يتسع السجل لثلاثة أسباب. ولا يوجد نص حر، حتى لا تخرج أي ملاحظة شخصية من الجهاز.</translation>
        </message>
        <message>
            <source>Visible digital seals</source>
            <translation>الأختام الرقمية المرئية</translation>
        </message>
        <message>
            <source>What the State answers</source>
            <translation>بماذا تجيب الدولة</translation>
        </message>
        <message>
            <source>What was read so far is kept for half a minute. The reading resumes at the same byte.</source>
            <translation>يُحفظ ما قُرئ نصف دقيقة، وتُستأنف القراءة من البايت نفسه.</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>A decision carries at most three reasons.</source>
            <translation>يحمل القرار ثلاثة أسباب على الأكثر.</translation>
        </message>
        <message>
            <source>A face model pack of this station is not used; another one compares.</source>
            <translation>لا تُستخدم إحدى حزم نماذج الوجه في هذه المحطة؛ حزمة أخرى تقارن.</translation>
        </message>
        <message>
            <source>A face or a finger is amber until a person has compared: lower the effect.</source>
            <translation>يبقى الوجه أو الإصبع كهرمانيًا حتى يقارن إنسان: خفّض الأثر.</translation>
        </message>
        <message>
            <source>A file of the chip begins like another kind of file.</source>
            <translation>يبدأ ملف في الشريحة كملف من نوع آخر.</translation>
        </message>
        <message>
            <source>A file of the chip does not have the shape that the standard asks.</source>
            <translation>ملف في الشريحة ليس بالشكل الذي يطلبه المعيار.</translation>
        </message>
        <message>
            <source>A key file holds no P-256 key.</source>
            <translation>ملف مفتاح لا يحوي مفتاح P-256.</translation>
        </message>
        <message>
            <source>A key file of this station cannot be read.</source>
            <translation>لا يمكن قراءة ملف مفتاح لهذه المحطة.</translation>
        </message>
        <message>
            <source>A link certificate needs its older root first; other certificates do not belong here.</source>
            <translation>تحتاج شهادة الربط إلى جذرها الأقدم أولًا؛ ولا مكان هنا لشهادات أخرى.</translation>
        </message>
        <message>
            <source>A model of the pack cannot be read: {detail}.</source>
            <translation>لا يمكن قراءة نموذج من الحزمة: {detail}.</translation>
        </message>
        <message>
            <source>A notice asks that this document goes to the second line.</source>
            <translation>يطلب إشعار أن تذهب هذه الوثيقة إلى الخط الثاني.</translation>
        </message>
        <message>
            <source>A number is missing in this station's series of records.</source>
            <translation>ينقص رقم في تسلسل سجلات هذه المحطة.</translation>
        </message>
        <message>
            <source>A part of the zone lies outside the picture.</source>
            <translation>يقع جزء من المنطقة خارج الصورة.</translation>
        </message>
        <message>
            <source>A passenger list of today expects this document here.</source>
            <translation>قائمة ركاب لليوم تتوقع هذه الوثيقة هنا.</translation>
        </message>
        <message>
            <source>A portrait can be a mix of two faces, which no comparison shows.</source>
            <translation>قد تكون الصورة مزيجًا من وجهين، ولا تُظهر ذلك أي مقارنة.</translation>
        </message>
        <message>
            <source>A refusal needs a second person with their own sign-in, and at least one reason.</source>
            <translation>الرفض يتطلب شخصًا ثانيًا بدخوله الخاص وسببًا واحدًا على الأقل.</translation>
        </message>
        <message>
            <source>A setting has a value that it cannot have.</source>
            <translation>لإعداد قيمة لا يمكن أن تكون له.</translation>
        </message>
        <message>
            <source>A value in courier.toml is out of its range ({detail}).</source>
            <translation>قيمة في courier.toml خارج حدودها ({detail}).</translation>
        </message>
        <message>
            <source>A waiting record's sealed bytes changed on the disk.</source>
            <translation>تغيّرت بايتات مختومة لسجل منتظر على القرص.</translation>
        </message>
        <message>
            <source>Add est = "https://...", or use 'halfdoor courier --request FILE'.</source>
            <translation>أضف est = "https://..."‎ أو استخدم ‎'halfdoor courier --request FILE'‎.</translation>
        </message>
        <message>
            <source>Add it to [required].</source>
            <translation>أضفه إلى [required].</translation>
        </message>
        <message>
            <source>An entry of the ledger changed on the disk.</source>
            <translation>تغيّر قيد في الدفتر على القرص.</translation>
        </message>
        <message>
            <source>Another number of fingers lies on the glass than was asked for ({detail}).</source>
            <translation>على الزجاج عدد أصابع غير المطلوب ({detail}).</translation>
        </message>
        <message>
            <source>Another program holds this station's file.</source>
            <translation>برنامج آخر يمسك ملف هذه المحطة.</translation>
        </message>
        <message>
            <source>Another program is using {device}.</source>
            <translation>برنامج آخر يستخدم {device}.</translation>
        </message>
        <message>
            <source>Ask again with F5, or go on without the finger and note a reason.</source>
            <translation>اطلب مرة أخرى بالمفتاح F5، أو تابع من دون الإصبع ودوّن سببًا.</translation>
        </message>
        <message>
            <source>Ask again: 'halfdoor courier --request FILE'.</source>
            <translation>اطلب مرة أخرى: 'halfdoor courier --request FILE'.</translation>
        </message>
        <message>
            <source>Ask for a new one: 'halfdoor courier --request FILE'.</source>
            <translation>اطلب واحدة جديدة: 'halfdoor courier --request FILE'.</translation>
        </message>
        <message>
            <source>Ask for a newer version of the program.</source>
            <translation>اطلب إصدارًا أحدث من البرنامج.</translation>
        </message>
        <message>
            <source>Ask for another document with a portrait, or refer, F9.</source>
            <translation>اطلب وثيقة أخرى فيها صورة، أو أحِل، F9.</translation>
        </message>
        <message>
            <source>Ask for the document that it belongs to.</source>
            <translation>اطلب الوثيقة التي يخصها.</translation>
        </message>
        <message>
            <source>Ask its maker for a new one.</source>
            <translation>اطلب واحدًا جديدًا من صانعه.</translation>
        </message>
        <message>
            <source>Ask the State for a correct one.</source>
            <translation>اطلب واحدًا صحيحًا من الدولة.</translation>
        </message>
        <message>
            <source>Ask the State for its present key; keep the old one there until the queue is empty.</source>
            <translation>اطلب من الدولة مفتاحها الحالي؛ وأبقِ القديم هناك حتى يفرغ الصف.</translation>
        </message>
        <message>
            <source>Ask the State for its present receipt key.</source>
            <translation>اطلب من الدولة مفتاح إيصالاتها الحالي.</translation>
        </message>
        <message>
            <source>Ask the State's operator to register the station; the records wait.</source>
            <translation>اطلب من مشغّل الدولة تسجيل المحطة؛ السجلات تنتظر.</translation>
        </message>
        <message>
            <source>Ask the State's operator; the records wait.</source>
            <translation>اسأل مشغّل الدولة؛ السجلات تنتظر.</translation>
        </message>
        <message>
            <source>Ask the authority whether its key has changed.</source>
            <translation>اسأل السلطة هل تغيّر مفتاحها.</translation>
        </message>
        <message>
            <source>Ask the office that keeps the lists for the key.</source>
            <translation>اطلب المفتاح من المكتب الذي يحفظ القوائم.</translation>
        </message>
        <message>
            <source>Ask the office that sent it for the list of this station.</source>
            <translation>اطلب من المكتب المرسل قائمة هذه المحطة.</translation>
        </message>
        <message>
            <source>Ask the office that sent the file to send it again.</source>
            <translation>اطلب من المكتب الذي أرسل الملف أن يرسله مرة أخرى.</translation>
        </message>
        <message>
            <source>Ask the sender for the file again; nothing of it was kept.</source>
            <translation>اطلب الملف من المرسل مرة أخرى؛ لم يُحفظ منه شيء.</translation>
        </message>
        <message>
            <source>Ask the technician to run 'halfdoor doctor'.</source>
            <translation>اطلب من الفني تشغيل 'halfdoor doctor'.</translation>
        </message>
        <message>
            <source>Ask the technician to start it: halfdoor doctor shows the command.</source>
            <translation>اطلب من الفني تشغيله: halfdoor doctor يعرض الأمر.</translation>
        </message>
        <message>
            <source>Ask the technician whose file it is, and whether the disk is full.</source>
            <translation>اسأل الفني لمن هذا الملف، وهل القرص ممتلئ.</translation>
        </message>
        <message>
            <source>Ask the technician: halfdoor devices gives the reason.</source>
            <translation>اسأل الفني: halfdoor devices يذكر السبب.</translation>
        </message>
        <message>
            <source>Ask the technician: halfdoor doctor shows the rule that is missing.</source>
            <translation>اسأل الفني: halfdoor doctor يعرض القاعدة الناقصة.</translation>
        </message>
        <message>
            <source>Bring it again with 'halfdoor trust import'.</source>
            <translation>أحضره مرة أخرى بـ 'halfdoor trust import'.</translation>
        </message>
        <message>
            <source>Bring it from the authority on a medium that you trust.</source>
            <translation>أحضره من السلطة على وسيط تثق به.</translation>
        </message>
        <message>
            <source>Bring one with 'halfdoor trust import FILE'.</source>
            <translation>أحضر واحدًا بـ 'halfdoor trust import FILE'.</translation>
        </message>
        <message>
            <source>Bring the document closer to the camera.</source>
            <translation>قرّب الوثيقة من الكاميرا.</translation>
        </message>
        <message>
            <source>Bring the key again from the authority.</source>
            <translation>أحضر المفتاح من السلطة مرة أخرى.</translation>
        </message>
        <message>
            <source>Call the technician before the next traveller.</source>
            <translation>اتصل بالفني قبل المسافر التالي.</translation>
        </message>
        <message>
            <source>Call the technician; the station must be set up again.</source>
            <translation>اتصل بالفني؛ يجب إعداد المحطة من جديد.</translation>
        </message>
        <message>
            <source>Check its resolution, or cut one finger out.</source>
            <translation>تحقق من دقتها، أو اقتطع إصبعًا واحدًا.</translation>
        </message>
        <message>
            <source>Check that the three files are there and belong together.</source>
            <translation>تحقق من أن الملفات الثلاثة موجودة ومتوافقة.</translation>
        </message>
        <message>
            <source>Check that this station's certificate is still valid there. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>تحقق من أن شهادة هذه المحطة ما زالت سارية هناك. لا شيء يضيع: السجلات تنتظر مختومة ويُعاد إرسالها.</translation>
        </message>
        <message>
            <source>Check the network cable, or the url in courier.toml. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>تحقق من كابل الشبكة أو url في courier.toml. لا شيء يضيع: السجلات تنتظر مختومة ويُعاد إرسالها.</translation>
        </message>
        <message>
            <source>Check the network, or the proxy in courier.toml. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>تحقق من الشبكة أو من الوكيل في courier.toml. لا شيء يضيع: السجلات تنتظر مختومة ويُعاد إرسالها.</translation>
        </message>
        <message>
            <source>Check the network. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>تحقق من الشبكة. لا شيء يضيع: السجلات تنتظر مختومة ويُعاد إرسالها.</translation>
        </message>
        <message>
            <source>Check the permissions of the station's folder.</source>
            <translation>تحقق من أذونات مجلد هذه المحطة.</translation>
        </message>
        <message>
            <source>Check the stick and its space.</source>
            <translation>تحقق من الذاكرة ومساحتها.</translation>
        </message>
        <message>
            <source>Check the stick and the name.</source>
            <translation>تحقق من الذاكرة والاسم.</translation>
        </message>
        <message>
            <source>Check this station's clock, then refer.</source>
            <translation>تحقق من ساعة هذه المحطة ثم أحِل.</translation>
        </message>
        <message>
            <source>Check this station's clock.</source>
            <translation>تحقق من ساعة هذه المحطة.</translation>
        </message>
        <message>
            <source>Check which finger was placed, and take it again, F5.</source>
            <translation>تحقق أي إصبع وُضع، وخذه مرة أخرى، F5.</translation>
        </message>
        <message>
            <source>Choose a reason with 1 to 9, then ask a colleague to sign in beside you.</source>
            <translation>اختر سببًا من 1 إلى 9، ثم اطلب من زميل الدخول بجانبك.</translation>
        </message>
        <message>
            <source>Choose another set of fingers, or note which are missing.</source>
            <translation>اختر أصابع أخرى، أو دوّن الناقصة.</translation>
        </message>
        <message>
            <source>Choose dates at which somebody looks at it again.</source>
            <translation>اختر تواريخ ينظر فيها أحد من جديد.</translation>
        </message>
        <message>
            <source>Choose one of the decisions in the bar below; F9 hands over to second line.</source>
            <translation>اختر أحد القرارات في الشريط؛ F9 يحيل إلى الخط الثاني.</translation>
        </message>
        <message>
            <source>Close that program, then start again.</source>
            <translation>أغلق ذلك البرنامج ثم ابدأ من جديد.</translation>
        </message>
        <message>
            <source>Close that program; Halfdoor tries again at once.</source>
            <translation>أغلق ذلك البرنامج؛ يحاول Halfdoor فورًا.</translation>
        </message>
        <message>
            <source>Close the other program and try again.</source>
            <translation>أغلق البرنامج الآخر وحاول مرة أخرى.</translation>
        </message>
        <message>
            <source>Compare by eye with F6.</source>
            <translation>قارن بالعين بـ F6.</translation>
        </message>
        <message>
            <source>Compare by eye, F6, where the machine is unsure.</source>
            <translation>قارن بالعين، F6، حيث تتردد الآلة.</translation>
        </message>
        <message>
            <source>Compare by eye, F6.</source>
            <translation>قارن بالعين، F6.</translation>
        </message>
        <message>
            <source>Compare by eye, F6; a portrait may be old.</source>
            <translation>قارن بالعين، F6؛ قد تكون الصورة قديمة.</translation>
        </message>
        <message>
            <source>Compare by eye, F6; then 'halfdoor models install embedded'.</source>
            <translation>قارن بالعين، F6؛ ثم 'halfdoor models install embedded'.</translation>
        </message>
        <message>
            <source>Compare it with the page, F3 to correct.</source>
            <translation>قارنه بالصفحة، واضغط F3 للتصحيح.</translation>
        </message>
        <message>
            <source>Compare its name and dates with the document yourself.</source>
            <translation>قارن اسمه وتواريخه بالوثيقة بنفسك.</translation>
        </message>
        <message>
            <source>Compare page and chip by eye.</source>
            <translation>قارن الصفحة والشريحة بالعين.</translation>
        </message>
        <message>
            <source>Compare the clock of this station with your own, and tell the technician.</source>
            <translation>قارن ساعة هذه المحطة بساعتك وأخبر الفني.</translation>
        </message>
        <message>
            <source>Compare the clock; then get a certificate with 'halfdoor courier --enrol' or '--request'. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>قارن الساعة؛ ثم احصل على شهادة بالأمر 'halfdoor courier --enrol' أو '--request'. لا شيء يضيع: السجلات تنتظر مختومة ويُعاد إرسالها.</translation>
        </message>
        <message>
            <source>Compare the document by eye, and refer if in doubt.</source>
            <translation>قارن الوثيقة بالعين، وأحِل عند الشك.</translation>
        </message>
        <message>
            <source>Compare the document by eye; the technician can import a newer list.</source>
            <translation>قارن الوثيقة بالعين؛ يمكن للفني استيراد قائمة أحدث.</translation>
        </message>
        <message>
            <source>Compare the face instead.</source>
            <translation>قارن الوجه بدلًا من ذلك.</translation>
        </message>
        <message>
            <source>Compare the face instead; tell the technician.</source>
            <translation>قارن الوجه بدلًا من ذلك، وأبلغ الفني.</translation>
        </message>
        <message>
            <source>Compare the face instead; the traveller can ask the card's issuer for a new one.</source>
            <translation>قارن الوجه بدلًا من ذلك، ويمكن للمسافر أن يطلب بطاقة جديدة من جهة إصدارها.</translation>
        </message>
        <message>
            <source>Compare the traveller with the document by eye, F6.</source>
            <translation>قارن المسافر بالوثيقة بالعين، F6.</translation>
        </message>
        <message>
            <source>Compare the zone with the document, F3 to correct, or F4 for the card access number.</source>
            <translation>قارن المنطقة بالوثيقة، F3 للتصحيح، أو F4 لرقم الوصول.</translation>
        </message>
        <message>
            <source>Compare the zone with the document, F3 to correct; refer if the page really differs.</source>
            <translation>قارن المنطقة بالوثيقة، F3 للتصحيح؛ وأحِل إن اختلفت الصفحة حقًا.</translation>
        </message>
        <message>
            <source>Compare them by eye, F6.</source>
            <translation>قارنهما بالعين، F6.</translation>
        </message>
        <message>
            <source>Compare them by eye, F6; feel the page.</source>
            <translation>قارنهما بالعين، F6؛ والمس الصفحة.</translation>
        </message>
        <message>
            <source>Compare these letters with the page, F3 to correct.</source>
            <translation>قارن هذه الحروف بالصفحة، واضغط F3 للتصحيح.</translation>
        </message>
        <message>
            <source>Compare this station's clock first; then tell the State's operator. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>قارن أولًا ساعة هذه المحطة؛ ثم أخبر مشغّل الدولة. لا شيء يضيع: السجلات تنتظر مختومة ويُعاد إرسالها.</translation>
        </message>
        <message>
            <source>Compare what it says with what is printed.</source>
            <translation>قارن ما يقوله بما هو مطبوع.</translation>
        </message>
        <message>
            <source>Compare with the document, F3 to correct.</source>
            <translation>قارن بالوثيقة، F3 للتصحيح.</translation>
        </message>
        <message>
            <source>Compare with the page by eye, F6.</source>
            <translation>قارن بالصفحة بالعين، F6.</translation>
        </message>
        <message>
            <source>Compared with the model pack {pack} (licence {licence}), which may only assist.</source>
            <translation>قورن بحزمة النماذج {pack} (الترخيص {licence})، وهي للمساعدة فقط.</translation>
        </message>
        <message>
            <source>Compared with the model pack {pack} (licence {licence}).</source>
            <translation>قورن بحزمة النماذج {pack} (الترخيص {licence}).</translation>
        </message>
        <message>
            <source>Continues by itself.</source>
            <translation>يستمر تلقائيًا.</translation>
        </message>
        <message>
            <source>Copy or take it again.</source>
            <translation>انسخها أو خذها مرة أخرى.</translation>
        </message>
        <message>
            <source>Correct it as docs/topology.md shows.</source>
            <translation>صحّحه كما يبيّن docs/topology.md.</translation>
        </message>
        <message>
            <source>Correct the url, or tell the technician. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>صحّح url، أو أخبر الفني. لا شيء يضيع: السجلات تنتظر مختومة ويُعاد إرسالها.</translation>
        </message>
        <message>
            <source>Correct the url.</source>
            <translation>صحّح url.</translation>
        </message>
        <message>
            <source>Correct the url. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>صحّح url. لا شيء يضيع: السجلات تنتظر مختومة ويُعاد إرسالها.</translation>
        </message>
        <message>
            <source>Decide by the document, or ask the second line to check it again.</source>
            <translation>قرر بحسب الوثيقة، أو اطلب من الخط الثاني فحصها مرة أخرى.</translation>
        </message>
        <message>
            <source>Decide by the document; the technician can bring a new list with 'halfdoor trust import'.</source>
            <translation>قرر بحسب الوثيقة؛ يمكن للفني إحضار قائمة جديدة بـ 'halfdoor trust import'.</translation>
        </message>
        <message>
            <source>Decide by what you see, and ask for the new policy file.</source>
            <translation>قرر بحسب ما ترى، واطلب ملف السياسة الجديد.</translation>
        </message>
        <message>
            <source>Decide by what you see; the technician can bring new ones with 'halfdoor trust import'.</source>
            <translation>قرر بحسب ما ترى؛ يمكن للفني إحضار جديدة بـ 'halfdoor trust import'.</translation>
        </message>
        <message>
            <source>Fingerprints on the chip cannot be read here: they need a right that this station lacks.</source>
            <translation>لا تُقرأ بصمات الشريحة هنا: تحتاج إلى حق ليس لهذه المحطة.</translation>
        </message>
        <message>
            <source>Follow your instruction for known defects.</source>
            <translation>اتبع تعليماتك بشأن العيوب المعروفة.</translation>
        </message>
        <message>
            <source>Give a JPEG, PNG, BMP or TIFF, or the bar code's bytes.</source>
            <translation>أعطِ ملف JPEG أو PNG أو BMP أو TIFF، أو بايتات الرمز الشريطي.</translation>
        </message>
        <message>
            <source>Give more light.</source>
            <translation>زد الضوء.</translation>
        </message>
        <message>
            <source>Go on as usual until they come.</source>
            <translation>تابع كالمعتاد حتى يصل.</translation>
        </message>
        <message>
            <source>Go on with the next one.</source>
            <translation>تابع مع التالي.</translation>
        </message>
        <message>
            <source>Go on with the printed page alone.</source>
            <translation>تابع بالصفحة المطبوعة وحدها.</translation>
        </message>
        <message>
            <source>Go on without the finger and note a reason; compare the face instead.</source>
            <translation>تابع بلا الإصبع ودوّن سببًا؛ قارن الوجه بدلًا منه.</translation>
        </message>
        <message>
            <source>Have the second line look at the document that carries it.</source>
            <translation>دع الخط الثاني يفحص الوثيقة التي تحمله.</translation>
        </message>
        <message>
            <source>Hold the document still.</source>
            <translation>ثبّت الوثيقة.</translation>
        </message>
        <message>
            <source>How the chip was opened is not recorded with these files.</source>
            <translation>كيفية فتح الشريحة غير مدوّنة مع هذه الملفات.</translation>
        </message>
        <message>
            <source>Import it with 'halfdoor trust import FILE', or compare the document by eye.</source>
            <translation>استوردها بالأمر 'halfdoor trust import FILE'، أو قارن الوثيقة بالعين.</translation>
        </message>
        <message>
            <source>Import that root certificate or a master list that holds it, first.</source>
            <translation>استورد أولًا شهادة الجذر تلك أو قائمة رئيسية تحويها.</translation>
        </message>
        <message>
            <source>Import the country's list with 'halfdoor trust import FILE'.</source>
            <translation>استورد قائمة البلد بالأمر 'halfdoor trust import FILE'.</translation>
        </message>
        <message>
            <source>In the training world every document is a specimen.</source>
            <translation>في عالم التدريب كل وثيقة عيّنة.</translation>
        </message>
        <message>
            <source>In this inspection your own view of the faces comes first.</source>
            <translation>في هذا الفحص يأتي نظرك إلى الوجهين أولًا.</translation>
        </message>
        <message>
            <source>Install it again from its source.</source>
            <translation>ثبّته من مصدره مرة أخرى.</translation>
        </message>
        <message>
            <source>Install it again: halfdoor models install FILE.</source>
            <translation>ثبّته مرة أخرى: halfdoor models install FILE.</translation>
        </message>
        <message>
            <source>Install it with packaging/windows/install-courier.ps1; elsewhere leave --service out.</source>
            <translation>ثبّته بواسطة packaging/windows/install-courier.ps1؛ وفي الأنظمة الأخرى احذف ‎--service‎.</translation>
        </message>
        <message>
            <source>Install it: pip install 'halfdoor[nats]'.</source>
            <translation>ثبّته: pip install 'halfdoor[nats]'.</translation>
        </message>
        <message>
            <source>Install one: halfdoor models install embedded.</source>
            <translation>ثبّت واحدًا: halfdoor models install embedded.</translation>
        </message>
        <message>
            <source>Install the pack again from its source.</source>
            <translation>ثبّت الحزمة من مصدرها مرة أخرى.</translation>
        </message>
        <message>
            <source>It is started again: wait a moment.</source>
            <translation>يُعاد تشغيله: انتظر لحظة.</translation>
        </message>
        <message>
            <source>Keep it in mind when comparing by eye.</source>
            <translation>تذكّر ذلك عند المقارنة بالعين.</translation>
        </message>
        <message>
            <source>Known limits: it takes strangers of some groups of people for one person far more often; not tried on children or on aged portraits.</source>
            <translation>حدود معروفة: تخلط بين الغرباء من بعض فئات الناس أكثر بكثير؛ لم تُجرَّب على الأطفال ولا على الصور القديمة.</translation>
        </message>
        <message>
            <source>Known limits: not tried on children, on portraits years old or on real chips; its rates for single groups of people are rough.</source>
            <translation>حدود معروفة: لم تُجرَّب على الأطفال ولا على صور مضت عليها سنوات ولا على شرائح حقيقية؛ ومعدلاتها لفئات الناس كل على حدة تقريبية.</translation>
        </message>
        <message>
            <source>Lay it flat and press F5, or type the zone with F3.</source>
            <translation>ضعها مستوية واضغط F5، أو اكتب المنطقة بـ F3.</translation>
        </message>
        <message>
            <source>Lay only the travel document on the reader.</source>
            <translation>ضع وثيقة السفر وحدها على القارئ.</translation>
        </message>
        <message>
            <source>Lay the document down once more and let it rest.</source>
            <translation>ضع الوثيقة مرة أخرى واتركها.</translation>
        </message>
        <message>
            <source>Lay the document on the page reader, or look at it by hand.</source>
            <translation>ضع الوثيقة على قارئ الصفحة، أو افحصها باليد.</translation>
        </message>
        <message>
            <source>Lay the document on the reader and keep it still.</source>
            <translation>ضع الوثيقة على القارئ ولا تحركها.</translation>
        </message>
        <message>
            <source>Lay the page down again, or type the zone with F3.</source>
            <translation>ضع الصفحة مرة أخرى، أو اكتب المنطقة بـ F3.</translation>
        </message>
        <message>
            <source>Lay the page with the zone flat on the reader, or type the zone with F3.</source>
            <translation>ضع صفحة المنطقة مستوية على القارئ، أو اكتب المنطقة بـ F3.</translation>
        </message>
        <message>
            <source>Lay the page with the zone flat on the scanner and press F2, or type the zone with F3.</source>
            <translation>ضع صفحة المنطقة مستوية على الماسح واضغط F2، أو اكتب المنطقة بـ F3.</translation>
        </message>
        <message>
            <source>Lift the finger and place it again.</source>
            <translation>ارفع الإصبع وضعه مرة أخرى.</translation>
        </message>
        <message>
            <source>Light is mirrored on the zone.</source>
            <translation>ينعكس الضوء على المنطقة.</translation>
        </message>
        <message>
            <source>Lock it and call the technician.</source>
            <translation>اقفلها واتصل بالفني.</translation>
        </message>
        <message>
            <source>Look at eyes, hairline and iris edges of the portrait for doubled outlines.</source>
            <translation>انظر إلى العينين وخط الشعر وحواف القزحية بحثًا عن حدود مزدوجة.</translation>
        </message>
        <message>
            <source>Look at the date on the page, and for a stamp that extends it.</source>
            <translation>انظر إلى التاريخ على الصفحة، وإلى ختم يمدده.</translation>
        </message>
        <message>
            <source>Look at the document and the traveller yourself, and tell the technician the code under F8.</source>
            <translation>انظر إلى الوثيقة والمسافر بنفسك، وأعط الفني الرمز تحت F8.</translation>
        </message>
        <message>
            <source>Look at the document and the traveller yourself; F8 shows the check.</source>
            <translation>انظر إلى الوثيقة والمسافر بنفسك؛ F8 يعرض الفحص.</translation>
        </message>
        <message>
            <source>Look at the finger on the glass.</source>
            <translation>انظر إلى الإصبع على الزجاج.</translation>
        </message>
        <message>
            <source>Look at the person.</source>
            <translation>انظر إلى الشخص.</translation>
        </message>
        <message>
            <source>Look at the printing under light, and compare the chip with the page.</source>
            <translation>انظر إلى الطباعة تحت الضوء وقارن الشريحة بالصفحة.</translation>
        </message>
        <message>
            <source>Look at this station's clock, then at the date on the document.</source>
            <translation>انظر إلى ساعة هذه المحطة، ثم إلى التاريخ على الوثيقة.</translation>
        </message>
        <message>
            <source>Look for it on the page.</source>
            <translation>ابحث عنه على الصفحة.</translation>
        </message>
        <message>
            <source>Look for the visa in the document, if one is needed.</source>
            <translation>ابحث عن التأشيرة في الوثيقة إن لزمت.</translation>
        </message>
        <message>
            <source>Look for the visa in the document.</source>
            <translation>ابحث عن التأشيرة في الوثيقة.</translation>
        </message>
        <message>
            <source>Look yourself, and tell the technician.</source>
            <translation>انظر بنفسك وأخبر الفني.</translation>
        </message>
        <message>
            <source>MRZ line {line}, check digit of the {field}: read {read}, expected {expected}.</source>
            <translation>السطر {line} من المنطقة، رقم تحقق ({field}): قُرئ {read} والمتوقع {expected}.</translation>
        </message>
        <message>
            <source>MRZ line {line}, {field}: {read} is no date of the calendar.</source>
            <translation>السطر {line} من المنطقة، {field}: {read} ليس تاريخًا في التقويم.</translation>
        </message>
        <message>
            <source>MRZ line {line}, {field}: {read} is not in the list of codes.</source>
            <translation>السطر {line} من المنطقة، {field}: {read} ليس في قائمة الرموز.</translation>
        </message>
        <message>
            <source>Mend this line and check the file again with 'halfdoor policy check FILE'.</source>
            <translation>صحّح هذا السطر وافحص الملف مرة أخرى بـ 'halfdoor policy check FILE'.</translation>
        </message>
        <message>
            <source>More than one face is in the picture.</source>
            <translation>في الصورة أكثر من وجه.</translation>
        </message>
        <message>
            <source>Move the document on the reader; some documents have no chip: look at the page closely.</source>
            <translation>حرّك الوثيقة على القارئ؛ بعضها بلا شريحة: انظر جيدًا إلى الصفحة.</translation>
        </message>
        <message>
            <source>Move the document until all of the zone is in the picture.</source>
            <translation>حرّك المستند حتى تصبح المنطقة كلها داخل الصورة.</translation>
        </message>
        <message>
            <source>Name and secret do not fit together.</source>
            <translation>الاسم والسرّ غير متوافقين.</translation>
        </message>
        <message>
            <source>No authority that this station believes vouches for the scanner.</source>
            <translation>لا توجد سلطة يثق بها هذا المركز تضمن الماسح.</translation>
        </message>
        <message>
            <source>No chip answers from this document.</source>
            <translation>لا شريحة تجيب في هذه الوثيقة.</translation>
        </message>
        <message>
            <source>No data group was read.</source>
            <translation>لم تُقرأ أي مجموعة بيانات.</translation>
        </message>
        <message>
            <source>No face is in the picture yet.</source>
            <translation>لا وجه في الصورة بعد.</translation>
        </message>
        <message>
            <source>No face was found in the picture.</source>
            <translation>لم يُعثر على وجه في الصورة.</translation>
        </message>
        <message>
            <source>No finger came in time.</source>
            <translation>لم يأت إصبع في الوقت.</translation>
        </message>
        <message>
            <source>No finger was placed in time.</source>
            <translation>لم يوضع أي إصبع في الوقت المحدد.</translation>
        </message>
        <message>
            <source>No machine readable zone was found on the document.</source>
            <translation>لم يُعثر على منطقة مقروءة في الوثيقة.</translation>
        </message>
        <message>
            <source>No model pack can be used here.</source>
            <translation>لا يمكن استخدام أي حزمة نماذج هنا.</translation>
        </message>
        <message>
            <source>No model pack is installed.</source>
            <translation>لا حزمة نماذج مثبّتة.</translation>
        </message>
        <message>
            <source>No passenger list at this station names this document; nothing follows from that.</source>
            <translation>لا قائمة ركاب في هذه المحطة تذكر هذه الوثيقة؛ ولا يعني ذلك شيئًا.</translation>
        </message>
        <message>
            <source>No picture of the page is here.</source>
            <translation>لا توجد صورة للصفحة هنا.</translation>
        </message>
        <message>
            <source>No picture was good enough for a comparison.</source>
            <translation>لم تكفِ أي صورة للمقارنة.</translation>
        </message>
        <message>
            <source>No portrait was found on the page.</source>
            <translation>لم يُعثر على صورة شخصية في الصفحة.</translation>
        </message>
        <message>
            <source>No print is in the picture.</source>
            <translation>لا بصمة في الصورة.</translation>
        </message>
        <message>
            <source>No printed zone was read to compare with the chip.</source>
            <translation>لم تُقرأ منطقة مطبوعة لمقارنتها بالشريحة.</translation>
        </message>
        <message>
            <source>No scanner is plugged in at '{device}'.</source>
            <translation>لا ماسح موصول عند '{device}'.</translation>
        </message>
        <message>
            <source>No seal was found in the picture.</source>
            <translation>لم يُعثر على ختم في الصورة.</translation>
        </message>
        <message>
            <source>No service manager of Windows started this program ({detail}).</source>
            <translation>لم يبدأ مدير خدمات ويندوز هذا البرنامج ({detail}).</translation>
        </message>
        <message>
            <source>No silent bell answers at this station.</source>
            <translation>لا يستجيب جرس صامت في هذه المحطة.</translation>
        </message>
        <message>
            <source>Nothing answers on {device}.</source>
            <translation>لا شيء يجيب على {device}.</translation>
        </message>
        <message>
            <source>Nothing needs to be done.</source>
            <translation>لا شيء يُفعل.</translation>
        </message>
        <message>
            <source>Nothing to do if they are on their way; else 'halfdoor outbox resend', then 'explain'.</source>
            <translation>لا شيء مطلوب إن كانت في الطريق؛ وإلا 'halfdoor outbox resend' ثم 'explain'.</translation>
        </message>
        <message>
            <source>Nothing to do: asked again by itself.</source>
            <translation>لا شيء مطلوب: يُعاد الطلب تلقائيا.</translation>
        </message>
        <message>
            <source>Nothing to do: tried again by itself.</source>
            <translation>لا شيء يُفعل: يُعاد تلقائيًا.</translation>
        </message>
        <message>
            <source>Nothing was changed. Fetch the file again from its publisher.</source>
            <translation>لم يتغير شيء. أحضر الملف من ناشره مرة أخرى.</translation>
        </message>
        <message>
            <source>Nothing was changed. Import a newer list.</source>
            <translation>لم يتغير شيء. استورد قائمة أحدث.</translation>
        </message>
        <message>
            <source>Nothing was changed. Import the new root certificate from a medium that you trust, first.</source>
            <translation>لم يتغير شيء. استورد أولًا شهادة الجذر الجديدة من وسيط تثق به.</translation>
        </message>
        <message>
            <source>Nothing was sent to it. Tell the technician. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>لم يُرسل إليه شيء. أخبر الفني. لا شيء يضيع: السجلات تنتظر مختومة ويُعاد إرسالها.</translation>
        </message>
        <message>
            <source>One person at a time, please.</source>
            <translation>شخص واحد في كل مرة من فضلكم.</translation>
        </message>
        <message>
            <source>One person at a time; take it again, F5.</source>
            <translation>شخص واحد في كل مرة؛ خذها مرة أخرى، F5.</translation>
        </message>
        <message>
            <source>Part of the face is darker.</source>
            <translation>جزء من الوجه أغمق.</translation>
        </message>
        <message>
            <source>Only a part of the finger is on the glass.</source>
            <translation>جزء من الإصبع فقط على الزجاج.</translation>
        </message>
        <message>
            <source>Part of the face cannot be seen.</source>
            <translation>جزء من الوجه لا يُرى.</translation>
        </message>
        <message>
            <source>Please centre the fingertip.</source>
            <translation>ضع طرف الإصبع في الوسط من فضلك.</translation>
        </message>
        <message>
            <source>Please come a little closer.</source>
            <translation>اقترب قليلًا من فضلك.</translation>
        </message>
        <message>
            <source>Please face the light.</source>
            <translation>واجه الضوء من فضلك.</translation>
        </message>
        <message>
            <source>Please hold still for a moment.</source>
            <translation>اثبت لحظة من فضلك.</translation>
        </message>
        <message>
            <source>Please hold your head upright.</source>
            <translation>أبقِ رأسك مستقيمًا من فضلك.</translation>
        </message>
        <message>
            <source>Please keep your finger still.</source>
            <translation>لا تحرك إصبعك من فضلك.</translation>
        </message>
        <message>
            <source>Please lay all fingers flat, a little apart; or note which are missing.</source>
            <translation>ضع كل الأصابع مستوية متباعدة قليلًا من فضلك؛ أو دوّن الناقصة.</translation>
        </message>
        <message>
            <source>Please lay the whole fingertip flat.</source>
            <translation>ضع طرف الإصبع كله مستويًا من فضلك.</translation>
        </message>
        <message>
            <source>Please lift your finger.</source>
            <translation>ارفع إصبعك من فضلك.</translation>
        </message>
        <message>
            <source>Please look at the camera.</source>
            <translation>انظر إلى الكاميرا من فضلك.</translation>
        </message>
        <message>
            <source>Please look straight at the camera.</source>
            <translation>انظر مباشرة إلى الكاميرا من فضلك.</translation>
        </message>
        <message>
            <source>Please move to the middle.</source>
            <translation>تحرك إلى الوسط من فضلك.</translation>
        </message>
        <message>
            <source>Please place the next finger: {finger}.</source>
            <translation>ضع الإصبع التالي من فضلك: {finger}.</translation>
        </message>
        <message>
            <source>Please place the {finger} on the glass.</source>
            <translation>يرجى وضع الإصبع على الزجاج: {finger}.</translation>
        </message>
        <message>
            <source>Please place your finger on the glass.</source>
            <translation>ضع إصبعك على الزجاج من فضلك.</translation>
        </message>
        <message>
            <source>Please point the finger straight.</source>
            <translation>اجعل الإصبع مستقيمًا من فضلك.</translation>
        </message>
        <message>
            <source>Please press a little less.</source>
            <translation>اضغط أقل قليلًا من فضلك.</translation>
        </message>
        <message>
            <source>Please press a little more.</source>
            <translation>اضغط أكثر قليلًا من فضلك.</translation>
        </message>
        <message>
            <source>Plug it in: continues by itself.</source>
            <translation>صِلها: يستمر العمل تلقائيًا.</translation>
        </message>
        <message>
            <source>Plug it in: reading continues by itself.</source>
            <translation>صِله: تستمر القراءة تلقائيًا.</translation>
        </message>
        <message>
            <source>Plug it in: the work continues by itself.</source>
            <translation>صِله: يستمر العمل تلقائيًا.</translation>
        </message>
        <message>
            <source>Plug it in; 'halfdoor devices' lists them all.</source>
            <translation>صِله؛ 'halfdoor devices' يعرضها كلها.</translation>
        </message>
        <message>
            <source>Plug it in; the work continues by itself.</source>
            <translation>صِله؛ يستمر العمل تلقائيًا.</translation>
        </message>
        <message>
            <source>Press F3 to type it.</source>
            <translation>اضغط F3 لكتابتها.</translation>
        </message>
        <message>
            <source>Press F6 and compare; then decide.</source>
            <translation>اضغط F6 وقارن؛ ثم قرر.</translation>
        </message>
        <message>
            <source>Press Space to begin again with the document.</source>
            <translation>المسافة تبدأ من جديد مع الوثيقة.</translation>
        </message>
        <message>
            <source>Press Space to begin again with the document; if it happens twice, tell the technician.</source>
            <translation>اضغط المسافة للبدء من جديد بالوثيقة؛ وإن تكرر ذلك فأخبر الفني.</translation>
        </message>
        <message>
            <source>Press Space to begin again; if it happens twice, tell the technician.</source>
            <translation>المسافة تبدأ من جديد؛ إن تكرر مرتين فأخبر الفني.</translation>
        </message>
        <message>
            <source>Print the receipt from the window.</source>
            <translation>اطبع الإيصال من النافذة.</translation>
        </message>
        <message>
            <source>Put it back: reading resumes.</source>
            <translation>أعدها: تستمر القراءة.</translation>
        </message>
        <message>
            <source>Put it there, or use 'halfdoor courier --request FILE'.</source>
            <translation>ضعه هناك أو استخدم ‎'halfdoor courier --request FILE'‎.</translation>
        </message>
        <message>
            <source>Put the station's keys in place again.</source>
            <translation>أعد مفاتيح المحطة إلى مكانها.</translation>
        </message>
        <message>
            <source>Raise the effect of that outcome.</source>
            <translation>ارفع أثر تلك النتيجة.</translation>
        </message>
        <message>
            <source>Read it; then F10 admits.</source>
            <translation>اقرأها؛ ثم F10 يسمح.</translation>
        </message>
        <message>
            <source>Read the chip itself to know.</source>
            <translation>اقرأ الشريحة نفسها لتعرف.</translation>
        </message>
        <message>
            <source>Read the printed zone, or press F3 to type it.</source>
            <translation>اقرأ المنطقة المطبوعة، أو اضغط F3 لكتابتها.</translation>
        </message>
        <message>
            <source>Read what is printed, and compare it with the document yourself.</source>
            <translation>اقرأ ما هو مطبوع وقارنه بالوثيقة بنفسك.</translation>
        </message>
        <message>
            <source>Reading ended before all files were there; missing: {files}.</source>
            <translation>انتهت القراءة قبل كل الملفات؛ الناقص: {files}.</translation>
        </message>
        <message>
            <source>Reading stopped at {percent} %: the document moved.</source>
            <translation>توقفت القراءة عند {percent} %: تحركت الوثيقة.</translation>
        </message>
        <message>
            <source>Reading stopped: the document moved.</source>
            <translation>توقفت القراءة: تحركت الوثيقة.</translation>
        </message>
        <message>
            <source>Refer to second line, F9.</source>
            <translation>أحِل إلى الخط الثاني، F9.</translation>
        </message>
        <message>
            <source>Refer to second line, and keep the document with the traveller.</source>
            <translation>أحِل إلى الخط الثاني، واترك الوثيقة مع المسافر.</translation>
        </message>
        <message>
            <source>Refer with F9 as for any other question, and tell your colleague in person.</source>
            <translation>أحل بالمفتاح F9 كما في أي مسألة أخرى، وأخبر زميلك شخصيًا.</translation>
        </message>
        <message>
            <source>Refer, and have the second line confirm it with the office that keeps the list; ask first whether the person may need protection.</source>
            <translation>أحِل، وليؤكد الخط الثاني مع مكتب القائمة؛ واسأل أولًا هل يحتاج الشخص إلى حماية.</translation>
        </message>
        <message>
            <source>Refer; what the notice says is shown there and not here.</source>
            <translation>أحِل؛ ما يقوله الإشعار يُرى هناك لا هنا.</translation>
        </message>
        <message>
            <source>Remove the file and import the lists again.</source>
            <translation>أزل الملف واستورد القوائم مرة أخرى.</translation>
        </message>
        <message>
            <source>Replace the disk; the sent record is whole.</source>
            <translation>استبدل القرص؛ السجل المرسل كامل.</translation>
        </message>
        <message>
            <source>Restart the scanner's service, then start the capture again.</source>
            <translation>أعد تشغيل خدمة الماسح ثم ابدأ الالتقاط من جديد.</translation>
        </message>
        <message>
            <source>Run 'halfdoor outbox repair'.</source>
            <translation>شغّل 'halfdoor outbox repair'.</translation>
        </message>
        <message>
            <source>See the check of the security object.</source>
            <translation>انظر فحص كائن الأمان.</translation>
        </message>
        <message>
            <source>Set a smaller batch in courier.toml.</source>
            <translation>اضبط دفعة أصغر في courier.toml.</translation>
        </message>
        <message>
            <source>Set this station's clock.</source>
            <translation>اضبط ساعة هذه المحطة.</translation>
        </message>
        <message>
            <source>Set this station's clock. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>اضبط ساعة هذه المحطة. لا شيء يضيع: السجلات تنتظر مختومة ويُعاد إرسالها.</translation>
        </message>
        <message>
            <source>Shorten it: what is left out has the default effect.</source>
            <translation>اختصرها: ما يُترك له الأثر الافتراضي.</translation>
        </message>
        <message>
            <source>Sizes, hashes and receipts remain.</source>
            <translation>تبقى الأحجام والبصمات الرقمية والإيصالات.</translation>
        </message>
        <message>
            <source>Start once more; if it stays silent, unplug it and plug it in again.</source>
            <translation>ابدأ مرة أخرى؛ إن بقي صامتًا فافصله وصِله.</translation>
        </message>
        <message>
            <source>Start the capture again.</source>
            <translation>ابدأ الالتقاط من جديد.</translation>
        </message>
        <message>
            <source>Start the program as 'halfdoor'.</source>
            <translation>شغّل البرنامج باسم 'halfdoor'.</translation>
        </message>
        <message>
            <source>Start the upstream or correct the url. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>شغّل الخادم أو صحّح url. لا شيء يضيع: السجلات تنتظر مختومة ويُعاد إرسالها.</translation>
        </message>
        <message>
            <source>Stop using this station; 'halfdoor outbox export' saves what can still be read.</source>
            <translation>توقف عن استخدام هذه المحطة؛ 'halfdoor outbox export' ينقذ ما يُقرأ بعد.</translation>
        </message>
        <message>
            <source>Swipe straight down the sensor again.</source>
            <translation>مرّر مستقيمًا إلى أسفل مرة أخرى.</translation>
        </message>
        <message>
            <source>Swipe the whole fingertip again.</source>
            <translation>مرّر طرف الإصبع كله مرة أخرى.</translation>
        </message>
        <message>
            <source>Take another picture, F5.</source>
            <translation>خذ صورة أخرى، F5.</translation>
        </message>
        <message>
            <source>Take it again at 600 dots per inch or less.</source>
            <translation>خذها مرة أخرى بـ 600 نقطة في البوصة أو أقل.</translation>
        </message>
        <message>
            <source>Take it again, F5; or by eye, F6.</source>
            <translation>خذها مرة أخرى، F5؛ أو بالعين، F6.</translation>
        </message>
        <message>
            <source>Take it again, as JPEG, PNG, BMP or TIFF.</source>
            <translation>خذها مرة أخرى بصيغة JPEG أو PNG أو BMP أو TIFF.</translation>
        </message>
        <message>
            <source>Take it again, straight from above, with the whole bar code in it.</source>
            <translation>التقطها مرة أخرى من الأعلى مباشرة، والرمز الشريطي كله فيها.</translation>
        </message>
        <message>
            <source>Take it or copy it again.</source>
            <translation>خذها أو انسخها مرة أخرى.</translation>
        </message>
        <message>
            <source>Take it out of [optional_when].</source>
            <translation>أخرجه من [optional_when].</translation>
        </message>
        <message>
            <source>Take it out of use and tell the technician; go on without the finger.</source>
            <translation>أخرجه من الخدمة وأبلغ الفني؛ تابع من دون الإصبع.</translation>
        </message>
        <message>
            <source>Take one away with its number before choosing another.</source>
            <translation>أزل واحدًا برقمه قبل اختيار آخر.</translation>
        </message>
        <message>
            <source>Take the file that the CA gave (PEM).</source>
            <translation>خذ الملف الذي أعطته CA (PEM).</translation>
        </message>
        <message>
            <source>Take the file that the upstream wrote with --answer.</source>
            <translation>خذ الملف الذي كتبه المتلقي مع --answer.</translation>
        </message>
        <message>
            <source>Take the finger again, F5, or compare the face.</source>
            <translation>خذ الإصبع مرة أخرى، F5، أو قارن الوجه.</translation>
        </message>
        <message>
            <source>Take the finger again, F5.</source>
            <translation>خذ الإصبع مرة أخرى، F5.</translation>
        </message>
        <message>
            <source>Take the finger again.</source>
            <translation>خذ الإصبع مرة أخرى.</translation>
        </message>
        <message>
            <source>Take the fingers one by one.</source>
            <translation>خذ الأصابع واحدًا واحدًا.</translation>
        </message>
        <message>
            <source>Take the line out; advice rests on checks of the document alone.</source>
            <translation>أزل السطر؛ تستند المشورة إلى فحوص الوثيقة وحدها.</translation>
        </message>
        <message>
            <source>Take the live picture again, F5.</source>
            <translation>خذ الصورة الحية مرة أخرى، F5.</translation>
        </message>
        <message>
            <source>Take the rule out: what is in order never counts against a person.</source>
            <translation>أزل القاعدة: ما هو سليم لا يُحسب أبدًا على شخص.</translation>
        </message>
        <message>
            <source>Tell the State's operator and the technician; the record waits.</source>
            <translation>أخبر مشغّل الدولة والفني؛ السجل ينتظر.</translation>
        </message>
        <message>
            <source>Tell the State's operator if it lasts. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>أخبر مشغّل الدولة إن طال ذلك. لا شيء يضيع: السجلات تنتظر مختومة ويُعاد إرسالها.</translation>
        </message>
        <message>
            <source>Tell the State's operator.</source>
            <translation>أخبر مشغّل الدولة.</translation>
        </message>
        <message>
            <source>Tell the State's operator. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>أخبر مشغّل الدولة. لا شيء يضيع: السجلات تنتظر مختومة ويُعاد إرسالها.</translation>
        </message>
        <message>
            <source>Tell the State's operator. The present certificate holds until its end.</source>
            <translation>أبلغ مشغّل الدولة. الشهادة الحالية سارية حتى نهايتها.</translation>
        </message>
        <message>
            <source>Tell the auditor.</source>
            <translation>أخبر المدقق.</translation>
        </message>
        <message>
            <source>Tell the auditor: an entry was changed or the disk is failing.</source>
            <translation>أخبر المدقق: تغيّر قيد أو القرص يتلف.</translation>
        </message>
        <message>
            <source>Tell the auditor: the log of one side was changed. The record waits.</source>
            <translation>أخبر المدقق: تغيّر سجل أحد الطرفين. السجل ينتظر.</translation>
        </message>
        <message>
            <source>Tell the auditor; the State sees the same gap.</source>
            <translation>أخبر المدقق؛ ترى الدولة الفجوة نفسها.</translation>
        </message>
        <message>
            <source>Tell the auditor; the record waits.</source>
            <translation>أخبر المدقق؛ السجل ينتظر.</translation>
        </message>
        <message>
            <source>Tell the technician the code under F8; go on without the finger.</source>
            <translation>أعط الفني الرمز تحت F8؛ وتابع بلا الإصبع.</translation>
        </message>
        <message>
            <source>Tell the technician; 'halfdoor doctor' says what to do.</source>
            <translation>أخبر الفني؛ 'halfdoor doctor' يقول ما العمل.</translation>
        </message>
        <message>
            <source>Tell whoever runs the proxy. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>أبلغ من يدير الوكيل. لا شيء يضيع: السجلات تنتظر مختومة ويُعاد إرسالها.</translation>
        </message>
        <message>
            <source>Thank you.</source>
            <translation>شكرًا.</translation>
        </message>
        <message>
            <source>The State cannot open the seal: the bytes changed.</source>
            <translation>لا تستطيع الدولة فتح الختم: تغيّرت البايتات.</translation>
        </message>
        <message>
            <source>The State confirms other bytes than this station sent.</source>
            <translation>تؤكد الدولة بايتات غير التي أرسلتها هذه المحطة.</translation>
        </message>
        <message>
            <source>The State does not know this station's signing key, or knows it no longer.</source>
            <translation>لا تعرف الدولة مفتاح توقيع هذه المحطة، أو لم تعد تعرفه.</translation>
        </message>
        <message>
            <source>The State does not understand the delivery.</source>
            <translation>لا تفهم الدولة ما سُلّم.</translation>
        </message>
        <message>
            <source>The State finds that a record's signature does not hold.</source>
            <translation>تجد الدولة أن توقيع أحد السجلات غير صحيح.</translation>
        </message>
        <message>
            <source>The State found something else than a sealed record.</source>
            <translation>وجدت الدولة غير سجل مختوم.</translation>
        </message>
        <message>
            <source>The State serves other stations now.</source>
            <translation>الدولة تخدم محطات أخرى الآن.</translation>
        </message>
        <message>
            <source>The State's CA answered with something else than a certificate.</source>
            <translation>أجابت سلطة تصديق الدولة بشيء غير شهادة.</translation>
        </message>
        <message>
            <source>The State's CA does not sign this station's request (HTTP {detail}).</source>
            <translation>سلطة تصديق الدولة لا توقّع طلب هذه المحطة (HTTP {detail}).</translation>
        </message>
        <message>
            <source>The State's CA keeps this station's request until a person approves it.</source>
            <translation>تحتفظ سلطة تصديق الدولة بطلب هذه المحطة حتى يوافق عليه شخص.</translation>
        </message>
        <message>
            <source>The State's database does not answer now.</source>
            <translation>قاعدة بيانات الدولة لا تجيب الآن.</translation>
        </message>
        <message>
            <source>The State's enrolment secret is not in {detail}.</source>
            <translation>سر التسجيل الذي تعطيه الدولة ليس في {detail}.</translation>
        </message>
        <message>
            <source>The State's receipt tells another number or log head than this station's.</source>
            <translation>يذكر إيصال الدولة رقمًا أو رأس سجل غير ما لهذه المحطة.</translation>
        </message>
        <message>
            <source>The WSQ picture cannot be read: {detail}.</source>
            <translation>لا يمكن قراءة صورة WSQ: {detail}.</translation>
        </message>
        <message>
            <source>The advice has been on the screen for less than a second.</source>
            <translation>المشورة على الشاشة منذ أقل من ثانية.</translation>
        </message>
        <message>
            <source>The age of the portrait is not known.</source>
            <translation>عمر الصورة غير معروف.</translation>
        </message>
        <message>
            <source>The answer is signed, but it is no receipt.</source>
            <translation>الجواب موقّع لكنه ليس إيصالًا.</translation>
        </message>
        <message>
            <source>The bundle cannot be written to {place} ({detail}).</source>
            <translation>لا يمكن كتابة الحزمة في {place} ({detail}).</translation>
        </message>
        <message>
            <source>The camera was unplugged at {time}.</source>
            <translation>فُصلت الكاميرا في {time}.</translation>
        </message>
        <message>
            <source>The certificate does not prove itself ({reason}).</source>
            <translation>الشهادة لا تثبت نفسها ({reason}).</translation>
        </message>
        <message>
            <source>The certificate in {place} is not this CA's answer to this station's last request.</source>
            <translation>الشهادة في {place} ليست جواب CA هذه على آخر طلب للمحطة.</translation>
        </message>
        <message>
            <source>The certificate of the seal's signer ({signer}) is not on this station. Not a fault of the document.</source>
            <translation>شهادة موقّع الختم ({signer}) ليست على هذه المحطة. ليس هذا عيبًا في الوثيقة.</translation>
        </message>
        <message>
            <source>The certificate of the seal's signer was not issued by the root that it names.</source>
            <translation>شهادة موقّع الختم لم يصدرها الجذر الذي تسمّيه.</translation>
        </message>
        <message>
            <source>The certificate of the seal's signer was revoked by its country.</source>
            <translation>شهادة موقّع الختم ألغاها بلده.</translation>
        </message>
        <message>
            <source>The certificate, key or CA file of courier.toml cannot be used.</source>
            <translation>لا يمكن استخدام الشهادة أو المفتاح أو ملف CA في courier.toml.</translation>
        </message>
        <message>
            <source>The certificates are dated in the future.</source>
            <translation>الشهادات مؤرخة في المستقبل.</translation>
        </message>
        <message>
            <source>The certificates of States are {days} days old.</source>
            <translation>عمر شهادات الدول {days} يومًا.</translation>
        </message>
        <message>
            <source>The check {check} came to no result.</source>
            <translation>لم يصل الفحص {check} إلى نتيجة.</translation>
        </message>
        <message>
            <source>The check {check} found something that does not fit.</source>
            <translation>وجد الفحص {check} ما لا يتوافق.</translation>
        </message>
        <message>
            <source>The check {check} has not come in.</source>
            <translation>لم يصل الفحص {check}.</translation>
        </message>
        <message>
            <source>The check {check} stopped before its end.</source>
            <translation>توقف الفحص {check} قبل نهايته.</translation>
        </message>
        <message>
            <source>The check {check} was not made.</source>
            <translation>لم يُجرَ الفحص {check}.</translation>
        </message>
        <message>
            <source>The chip announces a file larger than any document needs.</source>
            <translation>تعلن الشريحة ملفًا أكبر مما تحتاجه أي وثيقة.</translation>
        </message>
        <message>
            <source>The chip answers, and it is not the chip of a travel document.</source>
            <translation>تجيب الشريحة، وليست شريحة وثيقة سفر.</translation>
        </message>
        <message>
            <source>The chip could not prove that it is the original one ({method}): it may be a copy.</source>
            <translation>لم تستطع الشريحة إثبات أنها الأصلية ({method}): قد تكون نسخة.</translation>
        </message>
        <message>
            <source>The chip did not begin the access that it offers.</source>
            <translation>لم تبدأ الشريحة الوصول الذي تعرضه.</translation>
        </message>
        <message>
            <source>The chip did not give the proof that its issuer announces ({method}).</source>
            <translation>لم تعط الشريحة الإثبات الذي تعلنه جهة إصدارها ({method}).</translation>
        </message>
        <message>
            <source>The chip did not take the key from the printed zone.</source>
            <translation>لم تقبل الشريحة المفتاح من المنطقة المطبوعة.</translation>
        </message>
        <message>
            <source>The chip differs from the page only where the page was hard to read: {fields}.</source>
            <translation>لا تختلف الشريحة عن الصفحة إلا حيث كانت الصفحة صعبة القراءة: {fields}.</translation>
        </message>
        <message>
            <source>The chip does not have or does not give: {files}.</source>
            <translation>الشريحة لا تملك أو لا تعطي: {files}.</translation>
        </message>
        <message>
            <source>The chip ended the protected session again and again.</source>
            <translation>أنهت الشريحة الجلسة المحمية مرة بعد مرة.</translation>
        </message>
        <message>
            <source>The chip gave an answer that ends the reading.</source>
            <translation>أعطت الشريحة جوابًا ينهي القراءة.</translation>
        </message>
        <message>
            <source>The chip gave its data without asking for a key.</source>
            <translation>أعطت الشريحة بياناتها دون طلب مفتاح.</translation>
        </message>
        <message>
            <source>The chip gave only a part of a file.</source>
            <translation>أعطت الشريحة جزءًا من ملف فقط.</translation>
        </message>
        <message>
            <source>The chip has no list of contents to compare with.</source>
            <translation>ليس للشريحة قائمة محتوى للمقارنة.</translation>
        </message>
        <message>
            <source>The chip holds no portrait that can be shown.</source>
            <translation>لا تحوي الشريحة صورة يمكن عرضها.</translation>
        </message>
        <message>
            <source>The chip's file of fingers holds no finger that can be read.</source>
            <translation>ملف الأصابع في الشريحة لا يحتوي على إصبع يمكن قراءته.</translation>
        </message>
        <message>
            <source>The comparison of the finger stopped.</source>
            <translation>توقفت مقارنة الإصبع.</translation>
        </message>
        <message>
            <source>The country's root certificate is not in this station's list ({days} days old).</source>
            <translation>شهادة جذر الدولة ليست في قائمة هذه المحطة (عمرها {days} يومًا).</translation>
        </message>
        <message>
            <source>The data of a document of {country} were signed under another country's root.</source>
            <translation>وُقّعت بيانات وثيقة من {country} تحت جذر بلد آخر.</translation>
        </message>
        <message>
            <source>The delivery is larger than the State takes.</source>
            <translation>ما سُلّم أكبر مما تقبله الدولة.</translation>
        </message>
        <message>
            <source>The entries of this station's log no longer give its head.</source>
            <translation>قيود سجل هذه المحطة لم تعد تعطي رأسه.</translation>
        </message>
        <message>
            <source>The faces could not be compared by the machine ({place}).</source>
            <translation>لم تستطع الآلة مقارنة الوجهين ({place}).</translation>
        </message>
        <message>
            <source>The file courier.toml names no CA that signs over the network.</source>
            <translation>الملف courier.toml لا يذكر سلطة تصديق توقّع عبر الشبكة.</translation>
        </message>
        <message>
            <source>The file is neither a picture nor a finger record that is read here.</source>
            <translation>الملف ليس صورة ولا سجل إصبع يُقرأ هنا.</translation>
        </message>
        <message>
            <source>The file is neither a picture nor the content of a seal.</source>
            <translation>الملف ليس صورة ولا محتوى ختم.</translation>
        </message>
        <message>
            <source>The file {place} cannot be read ({detail}).</source>
            <translation>لا يمكن قراءة الملف {place} ({detail}).</translation>
        </message>
        <message>
            <source>The file {place} holds no certificate.</source>
            <translation>الملف {place} لا يحوي شهادة.</translation>
        </message>
        <message>
            <source>The file {place} is not an answer of an upstream.</source>
            <translation>الملف {place} ليس جوابًا من متلقٍ.</translation>
        </message>
        <message>
            <source>The finger that the traveller carries cannot be read.</source>
            <translation>لا يمكن قراءة الإصبع المحفوظ في وثيقة المسافر.</translation>
        </message>
        <message>
            <source>The fingers lie turned or upside down.</source>
            <translation>الأصابع موضوعة مائلة أو مقلوبة.</translation>
        </message>
        <message>
            <source>The hub at {place} does not take records now ({detail}).</source>
            <translation>المحور في {place} لا يأخذ سجلات الآن ({detail}).</translation>
        </message>
        <message>
            <source>The hub at {place} took the records, and no receipt of the State came back in time.</source>
            <translation>أخذ المحور في {place} السجلات، ولم يعد إيصال الدولة في الوقت.</translation>
        </message>
        <message>
            <source>The law asks for a finger (try {attempt} of 3).</source>
            <translation>يطلب القانون إصبعًا (المحاولة {attempt} من 3).</translation>
        </message>
        <message>
            <source>The list is signed under a root of {country} that the earlier list does not know.</source>
            <translation>القائمة موقّعة تحت جذر {country} لا تعرفه القائمة السابقة.</translation>
        </message>
        <message>
            <source>The list is signed with a certificate of {country} that may not sign lists.</source>
            <translation>القائمة موقّعة بشهادة من {country} لا يجوز لها توقيع القوائم.</translation>
        </message>
        <message>
            <source>The pack's licence does not cover its use at a post ({detail}).</source>
            <translation>رخصة الحزمة لا تشمل استخدامها في محطة ({detail}).</translation>
        </message>
        <message>
            <source>The passenger list breaks off or counts its own lines wrongly.</source>
            <translation>تنقطع قائمة الركاب أو تعدّ سطورها خطأً.</translation>
        </message>
        <message>
            <source>The portrait may be up to {years} years old.</source>
            <translation>قد يصل عمر الصورة إلى {years} سنوات.</translation>
        </message>
        <message>
            <source>The portrait shows few details.</source>
            <translation>تُظهر الصورة الشخصية تفاصيل قليلة.</translation>
        </message>
        <message>
            <source>The protected room for this traveller ended early: everything was wiped.</source>
            <translation>انتهت الغرفة المحمية لهذا المسافر قبل أوانها: مُحي كل شيء.</translation>
        </message>
        <message>
            <source>The proxy does not let this station through ({detail}).</source>
            <translation>لا يسمح الوكيل بمرور هذه المحطة ({detail}).</translation>
        </message>
        <message>
            <source>The proxy {detail} does not answer.</source>
            <translation>الوكيل {detail} لا يجيب.</translation>
        </message>
        <message>
            <source>The receipt printer's font has no letters of this language.</source>
            <translation>خط طابعة الإيصالات بلا حروف هذه اللغة.</translation>
        </message>
        <message>
            <source>The record is sealed to another key than the State's present one.</source>
            <translation>السجل مختوم لمفتاح غير مفتاح الدولة الحالي.</translation>
        </message>
        <message>
            <source>The scanner answered something that was not asked.</source>
            <translation>أجاب الماسح بما لم يُطلب.</translation>
        </message>
        <message>
            <source>The scanner belongs to another environment than this station.</source>
            <translation>ينتمي الماسح إلى بيئة غير هذه المحطة.</translation>
        </message>
        <message>
            <source>The scanner cannot leave out these fingers.</source>
            <translation>لا يستطيع الماسح ترك هذه الأصابع.</translation>
        </message>
        <message>
            <source>The scanner cannot take that number of fingers at once.</source>
            <translation>لا يستطيع الماسح أخذ هذا العدد من الأصابع معًا.</translation>
        </message>
        <message>
            <source>The scanner cannot take that number of fingers.</source>
            <translation>لا يستطيع الماسح أخذ هذا العدد من الأصابع.</translation>
        </message>
        <message>
            <source>The scanner does not know a finger by that name.</source>
            <translation>لا يعرف الماسح إصبعًا بهذا الاسم.</translation>
        </message>
        <message>
            <source>The scanner is busy with another program.</source>
            <translation>الماسح مشغول ببرنامج آخر.</translation>
        </message>
        <message>
            <source>The scanner is no longer there.</source>
            <translation>لم يعد الماسح موجودًا.</translation>
        </message>
        <message>
            <source>The scanner is not ready yet.</source>
            <translation>الماسح غير جاهز بعد.</translation>
        </message>
        <message>
            <source>The scanner is not registered with its maker's system.</source>
            <translation>الماسح غير مسجّل لدى صانعه.</translation>
        </message>
        <message>
            <source>The scanner is set up for another purpose than this capture.</source>
            <translation>الماسح مُعدّ لغرض غير هذا الالتقاط.</translation>
        </message>
        <message>
            <source>The scanner is set up for registration, and was asked for an authentication.</source>
            <translation>الماسح مضبوط للتسجيل وطُلب منه التحقق.</translation>
        </message>
        <message>
            <source>The scanner saw no finger.</source>
            <translation>لم يرَ الماسح أي إصبع.</translation>
        </message>
        <message>
            <source>The scanner says that somebody has tampered with it.</source>
            <translation>يقول الماسح إن أحدًا عبث به.</translation>
        </message>
        <message>
            <source>The scanner seals its fingers for a key that this station does not hold.</source>
            <translation>يختم الماسح الأصابع لمفتاح لا يملكه هذا المركز.</translation>
        </message>
        <message>
            <source>The scanner's answer is not signed as it should be, and was thrown away.</source>
            <translation>جواب الماسح غير موقّع كما ينبغي، فأُلقي.</translation>
        </message>
        <message>
            <source>The scanner's answers do not follow one another, and were thrown away.</source>
            <translation>أجوبة الماسح لا تتتابع، فأُلقيت.</translation>
        </message>
        <message>
            <source>The scanner's certificate is out of date.</source>
            <translation>شهادة الماسح منتهية الصلاحية.</translation>
        </message>
        <message>
            <source>The scanner's picture cannot be read.</source>
            <translation>لا يمكن قراءة صورة الماسح.</translation>
        </message>
        <message>
            <source>The scanner's service answered in a way that this program does not know.</source>
            <translation>أجابت خدمة الماسح بطريقة لا يعرفها هذا البرنامج.</translation>
        </message>
        <message>
            <source>The scanner's service could not list its devices.</source>
            <translation>لم تستطع خدمة الماسح سرد أجهزتها.</translation>
        </message>
        <message>
            <source>The scanner's service could not start the live view.</source>
            <translation>لم تستطع خدمة الماسح بدء العرض الحي.</translation>
        </message>
        <message>
            <source>The scanner's service did not understand the request.</source>
            <translation>لم تفهم خدمة الماسح الطلب.</translation>
        </message>
        <message>
            <source>The scanner's service does not answer.</source>
            <translation>خدمة الماسح لا تجيب.</translation>
        </message>
        <message>
            <source>The scanner's service does not take fingers.</source>
            <translation>خدمة الماسح لا تأخذ أصابع.</translation>
        </message>
        <message>
            <source>The scanner's service has a fault that it does not name.</source>
            <translation>في خدمة الماسح عيب لا تسمّيه.</translation>
        </message>
        <message>
            <source>The scanner's service knows no finger scanners.</source>
            <translation>لا تعرف خدمة الماسح ماسحات أصابع.</translation>
        </message>
        <message>
            <source>The scanner's service refused the request's number.</source>
            <translation>رفضت خدمة الماسح رقم الطلب.</translation>
        </message>
        <message>
            <source>The seal bears the date {signed}, which is still to come.</source>
            <translation>يحمل الختم التاريخ {signed}، وهو لم يحن بعد.</translation>
        </message>
        <message>
            <source>The seal has no date, and its signer's certificate holds from {from} to {until}.</source>
            <translation>ليس للختم تاريخ، وشهادة موقّعه سارية من {from} إلى {until}.</translation>
        </message>
        <message>
            <source>The seal is correct and names another document than the one that was read.</source>
            <translation>الختم صحيح ويسمّي وثيقة غير التي قُرئت.</translation>
        </message>
        <message>
            <source>The seal is correct and names no document number.</source>
            <translation>الختم صحيح ولا يسمّي أي رقم وثيقة.</translation>
        </message>
        <message>
            <source>The seal is larger than any bar code holds.</source>
            <translation>الختم أكبر مما يتسع له أي رمز شريطي.</translation>
        </message>
        <message>
            <source>The seal is not what its signer signed.</source>
            <translation>الختم ليس ما وقّعه موقّعه.</translation>
        </message>
        <message>
            <source>The seal is of a version that is not read here.</source>
            <translation>الختم من إصدار لا يُقرأ هنا.</translation>
        </message>
        <message>
            <source>The seal is signed in a way that this version does not know.</source>
            <translation>الختم موقّع بطريقة لا يعرفها هذا الإصدار.</translation>
        </message>
        <message>
            <source>The seal is what its signer signed, and the signer's root is known here.</source>
            <translation>الختم هو ما وقّعه موقّعه، وجذر الموقّع معروف هنا.</translation>
        </message>
        <message>
            <source>The seal names {country} as its issuer; its signer belongs to another country.</source>
            <translation>يسمّي الختم {country} جهةَ إصداره؛ وموقّعه تابع لبلد آخر.</translation>
        </message>
        <message>
            <source>The seal uses an algorithm that this version does not know.</source>
            <translation>يستخدم الختم خوارزمية لا يعرفها هذا الإصدار.</translation>
        </message>
        <message>
            <source>The seal was signed on {signed}; its signer's certificate holds from {from} to {until}.</source>
            <translation>وُقّع الختم في {signed}؛ وشهادة موقّعه سارية من {from} إلى {until}.</translation>
        </message>
        <message>
            <source>The seal's content breaks off or is out of shape.</source>
            <translation>محتوى الختم ينقطع أو لا يوافق الشكل المطلوب.</translation>
        </message>
        <message>
            <source>The seal's signature is correct; its signer's certificate was made for something else.</source>
            <translation>توقيع الختم صحيح؛ وشهادة موقّعه أُعدّت لغرض آخر.</translation>
        </message>
        <message>
            <source>The seal's signature is correct; the root certificate of its country ({country}) is not in this station's list. Not a fault of the document.</source>
            <translation>توقيع الختم صحيح؛ وشهادة جذر بلده ({country}) ليست في قائمة هذه المحطة. ليس هذا عيبًا في الوثيقة.</translation>
        </message>
        <message>
            <source>The service named another scanner than the chosen one.</source>
            <translation>سمّت الخدمة ماسحًا غير المختار.</translation>
        </message>
        <message>
            <source>The settings could not be written.</source>
            <translation>تعذّرت كتابة الإعدادات.</translation>
        </message>
        <message>
            <source>The signed data name the stronger access (PACE); the chip did not offer it.</source>
            <translation>تذكر البيانات الموقّعة الوصول الأقوى (PACE)؛ ولم تعرضه الشريحة.</translation>
        </message>
        <message>
            <source>The site's configuration cannot be read: {detail}.</source>
            <translation>تعذرت قراءة إعدادات الموقع: {detail}.</translation>
        </message>
        <message>
            <source>The technician imports it with 'halfdoor trust import'.</source>
            <translation>يستورده الفني بـ 'halfdoor trust import'.</translation>
        </message>
        <message>
            <source>The time for this traveller's data is over: everything was wiped.</source>
            <translation>انتهى وقت بيانات هذا المسافر: مُحي كل شيء.</translation>
        </message>
        <message>
            <source>The url in courier.toml must begin with https:// (or nats:// for a hub) and name a host.</source>
            <translation>يجب أن يبدأ url في courier.toml بـ https:// (أو nats:// لمحور) ويسمّي مضيفًا.</translation>
        </message>
        <message>
            <source>The zone cannot be read in either light.</source>
            <translation>لا تُقرأ المنطقة في أي من الضوءين.</translation>
        </message>
        <message>
            <source>The zone is not seen in infrared light, as it should be.</source>
            <translation>المنطقة لا تُرى بالأشعة تحت الحمراء كما ينبغي.</translation>
        </message>
        <message>
            <source>The {device} works again.</source>
            <translation>{device}: يعمل من جديد.</translation>
        </message>
        <message>
            <source>This page reader delivers one light only.</source>
            <translation>لا يوفر قارئ الصفحة هذا إلا ضوءًا واحدًا.</translation>
        </message>
        <message>
            <source>This station delivers through a NATS hub, and the NATS client is not installed.</source>
            <translation>ترسل هذه المحطة عبر محور NATS، وعميل NATS غير مثبّت.</translation>
        </message>
        <message>
            <source>This station has no camera.</source>
            <translation>ليس لهذه المحطة كاميرا.</translation>
        </message>
        <message>
            <source>This station has no chip reader.</source>
            <translation>ليس لهذه المحطة قارئ شريحة.</translation>
        </message>
        <message>
            <source>This station has no document reader.</source>
            <translation>ليس لهذه المحطة قارئ وثائق.</translation>
        </message>
        <message>
            <source>This station has no fingerprint scanner.</source>
            <translation>لا يوجد قارئ بصمات في هذه المحطة.</translation>
        </message>
        <message>
            <source>This station has no signed purpose register, so no record can leave.</source>
            <translation>ليس لهذه المحطة سجل أغراض موقّع، فلا يخرج سجل.</translation>
        </message>
        <message>
            <source>This station's certificate ended on {detail} by its clock.</source>
            <translation>انتهت شهادة هذه المحطة في {detail} حسب ساعتها.</translation>
        </message>
        <message>
            <source>This station's certificate ends in {detail} days.</source>
            <translation>تنتهي شهادة هذه المحطة بعد {detail} يومًا.</translation>
        </message>
        <message>
            <source>This station's clock stands at least {detail} behind: its certificate has not begun.</source>
            <translation>ساعة هذه المحطة متأخرة بما لا يقل عن {detail}: شهادتها لم تبدأ بعد.</translation>
        </message>
        <message>
            <source>Update both sides.</source>
            <translation>حدّث الطرفين.</translation>
        </message>
        <message>
            <source>Update this station or the upstream.</source>
            <translation>حدّث هذه المحطة أو المتلقي.</translation>
        </message>
        <message>
            <source>Use PNG, BMP, TIFF, JPEG, JPEG 2000, PGM or WSQ, or a record of ISO/IEC 19794 or 39794.</source>
            <translation>استخدم PNG أو BMP أو TIFF أو JPEG أو JPEG 2000 أو PGM أو WSQ، أو سجل ISO/IEC 19794 أو 39794.</translation>
        </message>
        <message>
            <source>Use another pack, or add the maker's licence for operation to the pack's folder.</source>
            <translation>استخدم حزمة أخرى، أو أضف رخصة تشغيل صانعها إلى مجلدها.</translation>
        </message>
        <message>
            <source>{place} is another file, and stays as it is.</source>
            <translation>{place} ملف آخر، ويبقى كما هو.</translation>
        </message>
        <message>
            <source>The chip offers the stronger access (PACE) and was opened with the older one (BAC).</source>
            <translation>تعرض الشريحة الوصول الأقوى (PACE) وفُتحت بالأقدم (BAC).</translation>
        </message>
        <message>
            <source>'halfdoor devices' lists what is plugged in.</source>
            <translation>'halfdoor devices' يعرض ما هو موصول.</translation>
        </message>
        <message>
            <source>'halfdoor outbox repair' seals it again while the day's key stands.</source>
            <translation>'halfdoor outbox repair' يختمه من جديد ما دام مفتاح اليوم قائمًا.</translation>
        </message>
        <message>
            <source>'halfdoor outbox resend' offers them again; else 'explain --because other-upstream'.</source>
            <translation>'halfdoor outbox resend' يعرضها من جديد؛ وإلا 'explain --because other-upstream'.</translation>
        </message>
        <message>
            <source>'{device}' is not a fingerprint scanner.</source>
            <translation>'{device}' ليس ماسح بصمات.</translation>
        </message>
        <message>
            <source>A capture is under way already.</source>
            <translation>الالتقاط جارٍ بالفعل.</translation>
        </message>
        <message>
            <source>A character without a check digit was hard to read (MRZ line {line}, column {column}).</source>
            <translation>كان من الصعب قراءة حرف لا يشمله رقم تحقق (سطر MRZ رقم {line}، العمود {column}).</translation>
        </message>
        <message>
            <source>A colleague has been called, silently.</source>
            <translation>تم استدعاء زميل بصمت.</translation>
        </message>
        <message>
            <source>A turn of the head is asked for.</source>
            <translation>يُطلب إدارة الرأس.</translation>
        </message>
        <message>
            <source>After a new disk: 'halfdoor outbox explain --because disk-lost'.</source>
            <translation>بعد تركيب قرص جديد: ‎'halfdoor outbox explain --because disk-lost'‎.</translation>
        </message>
        <message>
            <source>Another scanner answered than the one that was opened; its answer was thrown away.</source>
            <translation>أجاب ماسح غير الذي فُتح؛ أُهملت إجابته.</translation>
        </message>
        <message>
            <source>Ask again, Ctrl+H, or look at the person.</source>
            <translation>اطلب مرة أخرى، Ctrl+H، أو انظر إلى الشخص.</translation>
        </message>
        <message>
            <source>Ask for the fingers, flat and straight, and start the capture again.</source>
            <translation>اطلب الأصابع مسطحة ومستقيمة، وابدأ الالتقاط من جديد.</translation>
        </message>
        <message>
            <source>Free space: until then every decision stands, but none is recorded.</source>
            <translation>أفرغ مساحة: حتى ذلك الحين يبقى كل قرار ساريًا، لكن لا يُسجَّل أي قرار.</translation>
        </message>
        <message>
            <source>If the disk was set back to an older image: 'halfdoor outbox explain --because set-back'.</source>
            <translation>إن أعيد القرص إلى صورة أقدم: ‎'halfdoor outbox explain --because set-back'‎.</translation>
        </message>
        <message>
            <source>Look at the checks that are open, and compare by eye.</source>
            <translation>انظر إلى الفحوص المفتوحة وقارن بالعين.</translation>
        </message>
        <message>
            <source>Look at the person, not the screen; Ctrl+H asks for a turn of the head.</source>
            <translation>انظر إلى الشخص لا إلى الشاشة؛ Ctrl+H يطلب إدارة الرأس.</translation>
        </message>
        <message>
            <source>Look at the printed page; the chip stays unread.</source>
            <translation>انظر إلى الصفحة المطبوعة؛ تبقى الشريحة غير مقروءة.</translation>
        </message>
        <message>
            <source>One step of this inspection could not be done ({place}); the others go on.</source>
            <translation>لم يكن إجراء خطوة من هذا الفحص ({place})؛ وتستمر الأخرى.</translation>
        </message>
        <message>
            <source>Please keep your face free, if you can.</source>
            <translation>أبقِ وجهك مكشوفًا من فضلك، إن استطعت.</translation>
        </message>
        <message>
            <source>Please step out of the strong light.</source>
            <translation>ابتعد عن الضوء القوي من فضلك.</translation>
        </message>
        <message>
            <source>Please turn towards the light.</source>
            <translation>التفت نحو الضوء من فضلك.</translation>
        </message>
        <message>
            <source>Please turn your head to your left, then look back.</source>
            <translation>أدر رأسك إلى يسارك من فضلك، ثم انظر إلى الأمام.</translation>
        </message>
        <message>
            <source>Please turn your head to your right, then look back.</source>
            <translation>أدر رأسك إلى يمينك من فضلك، ثم انظر إلى الأمام.</translation>
        </message>
        <message>
            <source>Take it again, F5; or compare by eye, F6.</source>
            <translation>خذها مرة أخرى، F5؛ أو قارن بالعين، F6.</translation>
        </message>
        <message>
            <source>The chip proved a key ({method}), and that key is not proven to be its issuer's.</source>
            <translation>أثبتت الشريحة مفتاحًا ({method})، ولم يثبت أنه لجهة إصدارها.</translation>
        </message>
        <message>
            <source>The chip proves itself with a method that this program does not know ({method}).</source>
            <translation>تثبت الشريحة نفسها بطريقة لا يعرفها هذا البرنامج ({method}).</translation>
        </message>
        <message>
            <source>The chip reader was unplugged.</source>
            <translation>فُصل قارئ الشريحة.</translation>
        </message>
        <message>
            <source>The chip's copy of the zone has an unknown shape.</source>
            <translation>نسخة المنطقة في الشريحة بشكل غير معروف.</translation>
        </message>
        <message>
            <source>The chip's copy of the zone was not read.</source>
            <translation>لم تُقرأ نسخة المنطقة في الشريحة.</translation>
        </message>
        <message>
            <source>The chip's list of contents and the signed list differ: {groups}.</source>
            <translation>تختلف قائمة محتوى الشريحة عن الموقّعة: {groups}.</translation>
        </message>
        <message>
            <source>The chip's own proof is not recorded with these files.</source>
            <translation>إثبات الشريحة غير مدوّن مع هذه الملفات.</translation>
        </message>
        <message>
            <source>The chip's security object does not carry its signer's certificate.</source>
            <translation>كائن أمان الشريحة لا يحمل شهادة موقّعه.</translation>
        </message>
        <message>
            <source>The chip's security object does not have the shape that the standard asks.</source>
            <translation>كائن أمان الشريحة ليس بالشكل الذي يطلبه المعيار.</translation>
        </message>
        <message>
            <source>The chip's signature is correct; the country's root certificate is not in this station's list ({days} days old). Not a fault of the document.</source>
            <translation>توقيع الشريحة صحيح؛ شهادة جذر الدولة ليست في قائمة هذه المحطة (عمرها {days} يومًا). ليس عيبًا في الوثيقة.</translation>
        </message>
        <message>
            <source>The clock of this station stands before {latest}, the date of something it holds.</source>
            <translation>ساعة هذه المحطة قبل {latest}، تاريخ شيء تحويه.</translation>
        </message>
        <message>
            <source>The connection to {place} was cut.</source>
            <translation>انقطع الاتصال بـ {place}.</translation>
        </message>
        <message>
            <source>The data were signed on {signed_at}, outside the certificate's time ({from} to {until}).</source>
            <translation>وُقّعت البيانات في {signed_at}، خارج مدة الشهادة ({from} إلى {until}).</translation>
        </message>
        <message>
            <source>The date of expiry cannot be told from the zone.</source>
            <translation>لا يُعرف تاريخ الانتهاء من المنطقة.</translation>
        </message>
        <message>
            <source>The decision stands; ask for a new signed register.</source>
            <translation>القرار قائم؛ اطلب سجلًا موقّعًا جديدًا.</translation>
        </message>
        <message>
            <source>The disk of this station is full.</source>
            <translation>قرص هذه المحطة ممتلئ.</translation>
        </message>
        <message>
            <source>The document carries no finger that this station may read.</source>
            <translation>لا تحمل الوثيقة إصبعًا يمكن لهذه المحطة قراءته.</translation>
        </message>
        <message>
            <source>The document could not be read as it lies.</source>
            <translation>لم تمكن قراءة الوثيقة كما هي.</translation>
        </message>
        <message>
            <source>The document is signed with a method that this program does not know.</source>
            <translation>الوثيقة موقّعة بطريقة لا يعرفها هذا البرنامج.</translation>
        </message>
        <message>
            <source>The document uses a cryptographic method that this program does not know.</source>
            <translation>تستخدم الوثيقة طريقة تشفير لا يعرفها هذا البرنامج.</translation>
        </message>
        <message>
            <source>The document's date of expiry is {date}.</source>
            <translation>تاريخ انتهاء الوثيقة {date}.</translation>
        </message>
        <message>
            <source>The eyes and the nose could not be placed.</source>
            <translation>لم يمكن تحديد موضع العينين والأنف.</translation>
        </message>
        <message>
            <source>The face is at the edge of the picture.</source>
            <translation>الوجه على حافة الصورة.</translation>
        </message>
        <message>
            <source>The face is dark.</source>
            <translation>الوجه داكن.</translation>
        </message>
        <message>
            <source>The face is small.</source>
            <translation>الوجه صغير.</translation>
        </message>
        <message>
            <source>The face is very bright.</source>
            <translation>الوجه ساطع جدًا.</translation>
        </message>
        <message>
            <source>The file carries no signature.</source>
            <translation>الملف بلا توقيع.</translation>
        </message>
        <message>
            <source>The file courier.toml cannot be read ({detail}).</source>
            <translation>لا يمكن قراءة الملف courier.toml ({detail}).</translation>
        </message>
        <message>
            <source>The file courier.toml has unknown or missing keys: {detail}.</source>
            <translation>في الملف courier.toml مفاتيح مجهولة أو ناقصة: {detail}.</translation>
        </message>
        <message>
            <source>The file has version {version}; this station has already used version {newest}.</source>
            <translation>إصدار الملف {version}؛ وقد استخدمت هذه المحطة الإصدار {newest}.</translation>
        </message>
        <message>
            <source>The file has {bytes} bytes, more than a {kind} can have.</source>
            <translation>في الملف {bytes} بايت، أكثر مما يكون لـ {kind}.</translation>
        </message>
        <message>
            <source>The file is a signed {found}, not a {kind}.</source>
            <translation>الملف {found} موقّع، لا {kind}.</translation>
        </message>
        <message>
            <source>The file is no certificate, master list, revocation list or deviation list.</source>
            <translation>الملف ليس شهادة ولا قائمة رئيسية ولا قائمة إلغاء ولا قائمة انحرافات.</translation>
        </message>
        <message>
            <source>The file is signed by the key {key}, which this station does not know.</source>
            <translation>الملف موقّع بالمفتاح {key} الذي لا تعرفه هذه المحطة.</translation>
        </message>
        <message>
            <source>The file is signed with a method that this program does not know.</source>
            <translation>الملف موقّع بطريقة لا يعرفها هذا البرنامج.</translation>
        </message>
        <message>
            <source>The file was changed after it was signed.</source>
            <translation>تغيّر الملف بعد توقيعه.</translation>
        </message>
        <message>
            <source>The file {detail} of the model pack is not the one that was signed for.</source>
            <translation>الملف {detail} في الحزمة ليس الذي وُقّع.</translation>
        </message>
        <message>
            <source>The finger is moving.</source>
            <translation>الإصبع يتحرك.</translation>
        </message>
        <message>
            <source>The finger lies slanted.</source>
            <translation>الإصبع مائل.</translation>
        </message>
        <message>
            <source>The finger moved sideways.</source>
            <translation>انحرف الإصبع جانبًا.</translation>
        </message>
        <message>
            <source>The finger record cannot be read: {detail}.</source>
            <translation>لا يمكن قراءة سجل الإصبع: {detail}.</translation>
        </message>
        <message>
            <source>The head is tilted.</source>
            <translation>الرأس مائل.</translation>
        </message>
        <message>
            <source>The head is turned.</source>
            <translation>الرأس ملتفت.</translation>
        </message>
        <message>
            <source>The head was not seen to turn.</source>
            <translation>لم تُرَ استدارة الرأس.</translation>
        </message>
        <message>
            <source>The issuer has published a known defect of such documents ({kind}). {text}</source>
            <translation>نشرت جهة الإصدار عيبًا معروفًا في مثل هذه الوثائق ({kind}). {text}</translation>
        </message>
        <message>
            <source>The issuer signed a key for proving the chip, and the chip does not show it ({groups}).</source>
            <translation>وقّعت جهة الإصدار مفتاحًا لإثبات الشريحة، والشريحة لا تعرضه ({groups}).</translation>
        </message>
        <message>
            <source>The issuer's code ({issuer}) cannot be compared with the signer's country ({country}).</source>
            <translation>رمز جهة الإصدار ({issuer}) لا يمكن مقارنته ببلد الموقّع ({country}).</translation>
        </message>
        <message>
            <source>The key of that day was destroyed at the day's end, as it should be.</source>
            <translation>أُتلف مفتاح ذلك اليوم في نهايته كما ينبغي.</translation>
        </message>
        <message>
            <source>The law's entry for this purpose has lapsed in the purpose register: no record left.</source>
            <translation>سقط قيد القانون لهذا الغرض من سجل الأغراض: لم يخرج سجل.</translation>
        </message>
        <message>
            <source>The letters of the zone are small in the picture.</source>
            <translation>حروف المنطقة صغيرة في الصورة.</translation>
        </message>
        <message>
            <source>The likeness is neither clear nor clearly absent.</source>
            <translation>الشبه ليس واضحًا ولا غيابه واضح.</translation>
        </message>
        <message>
            <source>The likeness of the fingers is neither clear nor clearly absent.</source>
            <translation>شبه الإصبعين ليس واضحًا ولا غيابه واضح.</translation>
        </message>
        <message>
            <source>The list begins on {stated}.</source>
            <translation>تبدأ القائمة في {stated}.</translation>
        </message>
        <message>
            <source>The list carries no signer that could be looked at.</source>
            <translation>لا تحمل القائمة موقّعًا يمكن فحصه.</translation>
        </message>
        <message>
            <source>The list is from {stated}; this station already has the one from {newest}.</source>
            <translation>القائمة من {stated}؛ ولدى هذه المحطة قائمة {newest}.</translation>
        </message>
        <message>
            <source>The list of notices is dated in the future.</source>
            <translation>قائمة الإشعارات مؤرخة في المستقبل.</translation>
        </message>
        <message>
            <source>The list of notices is old; nothing was found, and that may have changed.</source>
            <translation>قائمة الإشعارات قديمة؛ لم يُعثر على شيء، وقد يكون تغيّر.</translation>
        </message>
        <message>
            <source>The list was altered after it was signed.</source>
            <translation>عُدّلت القائمة بعد توقيعها.</translation>
        </message>
        <message>
            <source>The list was not asked, because the document number is not known.</source>
            <translation>لم تُسأل القائمة لأن رقم الوثيقة غير معروف.</translation>
        </message>
        <message>
            <source>The list {file} is not there.</source>
            <translation>القائمة {file} ليست موجودة.</translation>
        </message>
        <message>
            <source>The list {file} is not whole.</source>
            <translation>القائمة {file} ليست كاملة.</translation>
        </message>
        <message>
            <source>The list {file} was made for another key than this station's.</source>
            <translation>القائمة {file} صُنعت لمفتاح غير مفتاح هذه المحطة.</translation>
        </message>
        <message>
            <source>The lists are dated in the future.</source>
            <translation>القوائم مؤرخة في المستقبل.</translation>
        </message>
        <message>
            <source>The lists are {days} days old.</source>
            <translation>عمر القوائم {days} يومًا.</translation>
        </message>
        <message>
            <source>The live face is not like the portrait.</source>
            <translation>الوجه الحي لا يشبه الصورة.</translation>
        </message>
        <message>
            <source>The live finger is not like the one that the document carries.</source>
            <translation>الإصبع الحي لا يشبه الذي تحمله الوثيقة.</translation>
        </message>
        <message>
            <source>The machine sees a likeness; this station's model may only assist.</source>
            <translation>ترى الآلة شبهًا؛ ونموذج هذه المحطة يساعد فقط.</translation>
        </message>
        <message>
            <source>The middle of the fingertip is not on the glass.</source>
            <translation>وسط طرف الإصبع ليس على الزجاج.</translation>
        </message>
        <message>
            <source>The model pack lacks {detail}.</source>
            <translation>ينقص حزمة النماذج {detail}.</translation>
        </message>
        <message>
            <source>The model pack's description cannot be read: {detail}.</source>
            <translation>لا يمكن قراءة وصف الحزمة: {detail}.</translation>
        </message>
        <message>
            <source>The model runtime would send telemetry from here.</source>
            <translation>قد يرسل مشغّل النماذج بيانات استخدام من هنا.</translation>
        </message>
        <message>
            <source>The national list is dated in the future.</source>
            <translation>القائمة الوطنية مؤرخة في المستقبل.</translation>
        </message>
        <message>
            <source>The national list is {days} days old; nothing was found, and that may have changed.</source>
            <translation>عمر القائمة الوطنية {days} يومًا؛ لم يُعثر على شيء، وقد يكون تغيّر.</translation>
        </message>
        <message>
            <source>The national list may know this document.</source>
            <translation>قد تعرف القائمة الوطنية هذه الوثيقة.</translation>
        </message>
        <message>
            <source>The notices gave no answer within two seconds.</source>
            <translation>لم تجب الإشعارات خلال ثانيتين.</translation>
        </message>
        <message>
            <source>The notices were not asked, because the document number is not known.</source>
            <translation>لم تُسأل الإشعارات لأن رقم الوثيقة غير معروف.</translation>
        </message>
        <message>
            <source>The officer cannot tell whether it is the same person.</source>
            <translation>لا يستطيع الموظف الجزم بأنه الشخص نفسه.</translation>
        </message>
        <message>
            <source>The officer compares the faces.</source>
            <translation>الموظف يقارن الوجهين.</translation>
        </message>
        <message>
            <source>The officer sees another person than the portrait shows.</source>
            <translation>يرى الموظف شخصًا غير الذي في الصورة.</translation>
        </message>
        <message>
            <source>The pack's detector and recogniser do not fit together ({detail}).</source>
            <translation>كاشف الحزمة ومميّزها غير متوافقين ({detail}).</translation>
        </message>
        <message>
            <source>The page's picture could not be read to its end ({place}).</source>
            <translation>لم تمكن قراءة صورة الصفحة إلى آخرها ({place}).</translation>
        </message>
        <message>
            <source>The page's portrait and the chip's are not clearly alike.</source>
            <translation>صورة الصفحة وصورة الشريحة لا تتشابهان بوضوح.</translation>
        </message>
        <message>
            <source>The page's portrait is not like the chip's.</source>
            <translation>صورة الصفحة لا تشبه صورة الشريحة.</translation>
        </message>
        <message>
            <source>The picture cannot be opened.</source>
            <translation>لا يمكن فتح الصورة.</translation>
        </message>
        <message>
            <source>The picture is blurred.</source>
            <translation>الصورة ضبابية.</translation>
        </message>
        <message>
            <source>The picture is damaged and cannot be opened.</source>
            <translation>الصورة تالفة ولا يمكن فتحها.</translation>
        </message>
        <message>
            <source>The picture is in a format that is not read here.</source>
            <translation>الصورة بصيغة لا تُقرأ هنا.</translation>
        </message>
        <message>
            <source>The picture is larger than a finger or a hand can be ({detail}).</source>
            <translation>الصورة أكبر من إصبع أو يد ({detail}).</translation>
        </message>
        <message>
            <source>The picture is larger than a page needs.</source>
            <translation>الصورة أكبر مما تحتاجه صفحة.</translation>
        </message>
        <message>
            <source>The picture is larger than this program opens ({detail}).</source>
            <translation>الصورة أكبر مما يفتحه هذا البرنامج ({detail}).</translation>
        </message>
        <message>
            <source>The picture is not one of grey values ({detail}).</source>
            <translation>الصورة ليست بدرجات رمادية ({detail}).</translation>
        </message>
        <message>
            <source>The picture is too small for a finger ({detail}).</source>
            <translation>الصورة صغيرة على إصبع ({detail}).</translation>
        </message>
        <message>
            <source>The picture looks like a print, a screen or a mask.</source>
            <translation>تبدو الصورة ورقة أو شاشة أو قناعًا.</translation>
        </message>
        <message>
            <source>The picture of the zone is not sharp.</source>
            <translation>صورة المنطقة ليست حادة.</translation>
        </message>
        <message>
            <source>The picture was taken by hand; it is not good enough to be relied on.</source>
            <translation>أُخذت الصورة باليد؛ وليست جيدة بما يكفي للاعتماد عليها.</translation>
        </message>
        <message>
            <source>The picture's resolution is out of range ({detail}).</source>
            <translation>دقة الصورة خارج الحدود ({detail}).</translation>
        </message>
        <message>
            <source>The policy does not require {check}, without which green means nothing.</source>
            <translation>لا تطلب السياسة {check}، ولا معنى للأخضر بدونه.</translation>
        </message>
        <message>
            <source>The policy has a key that no policy has: '{key}'.</source>
            <translation>في السياسة مفتاح ليس لأي سياسة: '{key}'.</translation>
        </message>
        <message>
            <source>The policy has a rule on a successful {check}.</source>
            <translation>في السياسة قاعدة على نجاح {check}.</translation>
        </message>
        <message>
            <source>The policy has {bytes} bytes; at most 65,536 are read.</source>
            <translation>في السياسة {bytes} بايت؛ ويُقرأ 65,536 على الأكثر.</translation>
        </message>
        <message>
            <source>The policy is not TOML: {detail}.</source>
            <translation>السياسة ليست TOML: {detail}.</translation>
        </message>
        <message>
            <source>The policy lifts {check}, which every document and every station can have.</source>
            <translation>ترفع السياسة {check}، وهو ممكن لكل وثيقة ومحطة.</translation>
        </message>
        <message>
            <source>The policy makes {check} red by the machine's view alone.</source>
            <translation>تجعل السياسة {check} أحمر بنظر الآلة وحدها.</translation>
        </message>
        <message>
            <source>The policy names a check that is not known: '{check}'.</source>
            <translation>تذكر السياسة فحصًا غير معروف: '{check}'.</translation>
        </message>
        <message>
            <source>The policy names {count} codes; at most {most} fit.</source>
            <translation>تذكر السياسة {count} رمزًا؛ والحد {most}.</translation>
        </message>
        <message>
            <source>The policy of this station begins on {day}, so no advice can be green.</source>
            <translation>تبدأ سياسة هذه المحطة في {day}، فلا مشورة خضراء.</translation>
        </message>
        <message>
            <source>The policy of this station ended on {day}, so no advice can be green.</source>
            <translation>انتهت سياسة هذه المحطة في {day}، فلا مشورة خضراء.</translation>
        </message>
        <message>
            <source>The policy of this station ended on {expired}.</source>
            <translation>انتهت سياسة هذه المحطة في {expired}.</translation>
        </message>
        <message>
            <source>The policy says '{word}', which speaks of {notion}: no policy can.</source>
            <translation>تقول السياسة '{word}'، وهو عن {notion}: لا يجوز ذلك لسياسة.</translation>
        </message>
        <message>
            <source>The policy would live for {days} days; it may live for 0 to {most}.</source>
            <translation>تعيش السياسة {days} يومًا؛ ويجوز من 0 إلى {most}.</translation>
        </message>
        <message>
            <source>The policy's '{key}' must be {wanted}.</source>
            <translation>يجب أن يكون '{key}' في السياسة {wanted}.</translation>
        </message>
        <message>
            <source>The portrait shows a child, whose face changes quickly.</source>
            <translation>تُظهر الصورة طفلًا، ووجهه يتغير سريعًا.</translation>
        </message>
        <message>
            <source>The print is hard to read.</source>
            <translation>تصعب قراءة البصمة.</translation>
        </message>
        <message>
            <source>The print is of low quality; the comparison may be unsure.</source>
            <translation>جودة البصمة ضعيفة؛ وقد تتردد المقارنة.</translation>
        </message>
        <message>
            <source>The print is very dark.</source>
            <translation>البصمة داكنة جدًا.</translation>
        </message>
        <message>
            <source>The print is very light.</source>
            <translation>البصمة فاتحة جدًا.</translation>
        </message>
        <message>
            <source>The printed zone and the chip differ: {fields}.</source>
            <translation>تختلف المنطقة المطبوعة عن الشريحة: {fields}.</translation>
        </message>
        <message>
            <source>The purpose register is not written as a register.</source>
            <translation>سجل الأغراض ليس مكتوبًا كسجل.</translation>
        </message>
        <message>
            <source>The purpose register names a field that no record can have.</source>
            <translation>يذكر سجل الأغراض حقلًا لا يكون لأي سجل.</translation>
        </message>
        <message>
            <source>The purpose register names a field twice for one purpose.</source>
            <translation>يذكر سجل الأغراض حقلًا مرتين لغرض واحد.</translation>
        </message>
        <message>
            <source>The reader service of this station is not running.</source>
            <translation>خدمة القارئ في هذه المحطة لا تعمل.</translation>
        </message>
        <message>
            <source>The receipt is not written as a receipt.</source>
            <translation>الإيصال ليس مكتوبًا كإيصال.</translation>
        </message>
        <message>
            <source>The receipt is signed with a key that this station does not know.</source>
            <translation>الإيصال موقّع بمفتاح لا تعرفه هذه المحطة.</translation>
        </message>
        <message>
            <source>The receipt's signature does not hold.</source>
            <translation>توقيع الإيصال لا يصح.</translation>
        </message>
        <message>
            <source>The record holds something that may not leave; it was not written.</source>
            <translation>يحوي السجل ما لا يجوز خروجه؛ فلم يُكتب.</translation>
        </message>
        <message>
            <source>The register of lost and stolen documents answered from an old copy; nothing was found.</source>
            <translation>أجاب سجل الوثائق المفقودة والمسروقة من نسخة قديمة؛ لم يُعثر على شيء.</translation>
        </message>
        <message>
            <source>The register of lost and stolen documents gave no answer within two seconds.</source>
            <translation>لم يجب سجل الوثائق المفقودة والمسروقة خلال ثانيتين.</translation>
        </message>
        <message>
            <source>The revocation list of {country} is from {date} and no longer current.</source>
            <translation>قائمة الإلغاء لـ {country} من {date} ولم تعد حديثة.</translation>
        </message>
        <message>
            <source>The ridges are hard to see.</source>
            <translation>تصعب رؤية الخطوط.</translation>
        </message>
        <message>
            <source>The root of {country} that this file was signed under is not known here.</source>
            <translation>جذر {country} الذي وُقّع تحته هذا الملف غير معروف هنا.</translation>
        </message>
        <message>
            <source>The scanner is reading.</source>
            <translation>الماسح يقرأ.</translation>
        </message>
        <message>
            <source>The scanner is waiting.</source>
            <translation>الماسح ينتظر.</translation>
        </message>
        <message>
            <source>The scanner's service broke the capture off.</source>
            <translation>قطعت خدمة الماسح الالتقاط.</translation>
        </message>
        <message>
            <source>The scanner's service could not use the picture it took.</source>
            <translation>لم تستطع خدمة الماسح استعمال الصورة التي أخذتها.</translation>
        </message>
        <message>
            <source>The scanner's service does not find its scanner.</source>
            <translation>لا تجد خدمة الماسح ماسحها.</translation>
        </message>
        <message>
            <source>The scanner's service does not reach its maker's system.</source>
            <translation>لا تصل خدمة الماسح إلى نظام صانعه.</translation>
        </message>
        <message>
            <source>The scanner's service lacks the certificate that fingers are sealed for.</source>
            <translation>تنقص خدمة الماسح الشهادة التي تُختم الأصابع لها.</translation>
        </message>
        <message>
            <source>The settings file cannot be opened.</source>
            <translation>لا يمكن فتح ملف الإعدادات.</translation>
        </message>
        <message>
            <source>The settings file has a key that is not known.</source>
            <translation>في ملف الإعدادات مفتاح غير معروف.</translation>
        </message>
        <message>
            <source>The settings file is not TOML.</source>
            <translation>ملف الإعدادات ليس TOML.</translation>
        </message>
        <message>
            <source>The signature over the chip's data does not hold: the data were altered or replaced.</source>
            <translation>توقيع بيانات الشريحة لا يصح: عُدّلت أو استُبدلت.</translation>
        </message>
        <message>
            <source>The signer's certificate begins only on {from}.</source>
            <translation>تبدأ شهادة الموقّع في {from} فقط.</translation>
        </message>
        <message>
            <source>The signer's certificate ended on {until}, and the signature carries no date.</source>
            <translation>انتهت شهادة الموقّع في {until}، والتوقيع بلا تاريخ.</translation>
        </message>
        <message>
            <source>The signer's certificate names a root of {country}, and that root did not sign it.</source>
            <translation>تذكر شهادة الموقّع جذرًا لـ {country}، ولم يوقّعها ذلك الجذر.</translation>
        </message>
        <message>
            <source>The signer's certificate was made outside the time of its root.</source>
            <translation>صُنعت شهادة الموقّع خارج مدة جذرها.</translation>
        </message>
        <message>
            <source>The smart card service of this computer ended.</source>
            <translation>انتهت خدمة البطاقات في هذا الحاسوب.</translation>
        </message>
        <message>
            <source>The station cannot make a protected room for a traveller's data ({place}).</source>
            <translation>لا تستطيع المحطة إنشاء غرفة محمية لبيانات مسافر ({place}).</translation>
        </message>
        <message>
            <source>The station's memory of versions, {file}, is not readable.</source>
            <translation>ذاكرة الإصدارات في المحطة، {file}، لا تُقرأ.</translation>
        </message>
        <message>
            <source>The store of country certificates ({file}) is damaged.</source>
            <translation>مخزن شهادات الدول ({file}) تالف.</translation>
        </message>
        <message>
            <source>The swipe was short.</source>
            <translation>كان التمرير قصيرًا.</translation>
        </message>
        <message>
            <source>The technician can import a newer one.</source>
            <translation>يمكن للفني استيراد واحدة أحدث.</translation>
        </message>
        <message>
            <source>The technician can import one.</source>
            <translation>يمكن للفني استيراد واحدة.</translation>
        </message>
        <message>
            <source>The traveller's finger is left out, with a reason.</source>
            <translation>يُترك إصبع المسافر، مع سبب.</translation>
        </message>
        <message>
            <source>The two pictures were read with different model packs.</source>
            <translation>قُرئت الصورتان بحزمتي نماذج مختلفتين.</translation>
        </message>
        <message>
            <source>The upstream already holds another record at this place of the station's log.</source>
            <translation>لدى المتلقي سجل آخر في هذا الموضع من سجل المحطة.</translation>
        </message>
        <message>
            <source>The upstream already holds other bytes under this record's number.</source>
            <translation>لدى المتلقي بايتات أخرى تحت رقم هذا السجل.</translation>
        </message>
        <message>
            <source>The upstream answers with HTTP status {detail}.</source>
            <translation>يجيب المتلقي بحالة HTTP {detail}.</translation>
        </message>
        <message>
            <source>The upstream at {place} and this station do not accept each other's TLS 1.3.</source>
            <translation>المتلقي في {place} وهذه المحطة لا يقبلان TLS 1.3 المتبادل.</translation>
        </message>
        <message>
            <source>The upstream at {place} does not answer in time.</source>
            <translation>المتلقي في {place} لا يجيب في الوقت.</translation>
        </message>
        <message>
            <source>The upstream does not know the records that this station sent before, and waits.</source>
            <translation>المستقبِل لا يعرف السجلات التي أرسلتها هذه المحطة سابقا، وهو ينتظر.</translation>
        </message>
        <message>
            <source>The upstream found another number inside the seal than outside.</source>
            <translation>وجد المتلقي داخل الختم رقمًا غير الذي خارجه.</translation>
        </message>
        <message>
            <source>The upstream gave no receipts.</source>
            <translation>لم يعط المتلقي إيصالات.</translation>
        </message>
        <message>
            <source>The upstream is busy and asks to wait.</source>
            <translation>المتلقي مشغول ويطلب الانتظار.</translation>
        </message>
        <message>
            <source>The upstream knows this station from before and waits for a word on why it begins anew.</source>
            <translation>المستقبِل يعرف هذه المحطة من قبل وينتظر بيان سبب بدئها من جديد.</translation>
        </message>
        <message>
            <source>The upstream misses earlier records of this station and waits for them.</source>
            <translation>تنقص المتلقي سجلات سابقة لهذه المحطة وينتظرها.</translation>
        </message>
        <message>
            <source>The upstream refuses a record made with a simulated device.</source>
            <translation>يرفض المتلقي سجلًا صُنع بجهاز محاكى.</translation>
        </message>
        <message>
            <source>The upstream refuses this station's class of key (training or production).</source>
            <translation>يرفض المتلقي صنف مفتاح هذه المحطة (تدريب أو إنتاج).</translation>
        </message>
        <message>
            <source>The upstream's certificate begins in the future by this station's clock.</source>
            <translation>تبدأ شهادة المتلقي في المستقبل بحسب ساعة هذه المحطة.</translation>
        </message>
        <message>
            <source>The upstream's certificate has expired by this station's clock.</source>
            <translation>انتهت شهادة المتلقي بحسب ساعة هذه المحطة.</translation>
        </message>
        <message>
            <source>The upstream's copy of this station's log does not lead to this record's head.</source>
            <translation>نسخة المتلقي من سجل هذه المحطة لا تؤدي إلى رأس هذا السجل.</translation>
        </message>
        <message>
            <source>The upstream's machine answers, but nothing listens at {place}.</source>
            <translation>يجيب جهاز المتلقي، ولا شيء يستمع في {place}.</translation>
        </message>
        <message>
            <source>The upstream's name cannot be found: {place}.</source>
            <translation>لا يُعثر على اسم المتلقي: {place}.</translation>
        </message>
        <message>
            <source>The zone is pale in the picture.</source>
            <translation>المنطقة باهتة في الصورة.</translation>
        </message>
        <message>
            <source>The zone names {issuer} as issuer; the data were signed by {country}.</source>
            <translation>تذكر المنطقة {issuer} جهة إصدار؛ ووقّعت البيانات {country}.</translation>
        </message>
        <message>
            <source>There is no portrait to compare with.</source>
            <translation>لا صورة للمقارنة بها.</translation>
        </message>
        <message>
            <source>There is no security object to compare with.</source>
            <translation>لا كائن أمان للمقارنة به.</translation>
        </message>
        <message>
            <source>There is no security object to follow to its root.</source>
            <translation>لا كائن أمان لتتبّعه إلى جذره.</translation>
        </message>
        <message>
            <source>There is no signer that could be looked up.</source>
            <translation>لا موقّع للبحث عنه.</translation>
        </message>
        <message>
            <source>There is no signer whose country could be compared.</source>
            <translation>لا موقّع لمقارنة بلده.</translation>
        </message>
        <message>
            <source>There is no signer whose validity could be looked at.</source>
            <translation>لا موقّع للنظر في تواريخه.</translation>
        </message>
        <message>
            <source>This account may not use {device}.</source>
            <translation>لا يجوز لهذا الحساب استخدام {device}.</translation>
        </message>
        <message>
            <source>This chip opens with the printed zone, not with the card access number.</source>
            <translation>تُفتح هذه الشريحة بالمنطقة المطبوعة، لا برقم الوصول.</translation>
        </message>
        <message>
            <source>This decision cannot be taken here and now.</source>
            <translation>لا يمكن اتخاذ هذا القرار هنا والآن.</translation>
        </message>
        <message>
            <source>This document may be registered as lost or stolen.</source>
            <translation>قد تكون هذه الوثيقة مسجّلة مفقودة أو مسروقة.</translation>
        </message>
        <message>
            <source>This document's chip has no way to prove that it is the original one.</source>
            <translation>ليس لشريحة هذه الوثيقة طريقة لإثبات أنها الأصلية.</translation>
        </message>
        <message>
            <source>This finger is left out.</source>
            <translation>يُترك هذا الإصبع.</translation>
        </message>
        <message>
            <source>This finger was taken already.</source>
            <translation>أُخذ هذا الإصبع من قبل.</translation>
        </message>
        <message>
            <source>This inspection ended early ({place}); everything was wiped.</source>
            <translation>انتهى هذا الفحص مبكرًا ({place})؛ ومُحي كل شيء.</translation>
        </message>
        <message>
            <source>This is a specimen document (issuer {issuer}).</source>
            <translation>هذه وثيقة عيّنة (جهة الإصدار {issuer}).</translation>
        </message>
        <message>
            <source>This kind of document carries no date of expiry in its zone.</source>
            <translation>هذا النوع من الوثائق بلا تاريخ انتهاء في منطقته.</translation>
        </message>
        <message>
            <source>This kind of document prints no key for a chip.</source>
            <translation>هذا النوع من الوثائق لا يطبع مفتاحًا لشريحة.</translation>
        </message>
        <message>
            <source>This program has no rule for the check {check}.</source>
            <translation>ليس لهذا البرنامج قاعدة للفحص {check}.</translation>
        </message>
        <message>
            <source>This scanner cannot look for artificial fingers; attack detection was not performed.</source>
            <translation>لا يبحث هذا الماسح عن أصابع مصطنعة؛ لم يُجرَ الكشف.</translation>
        </message>
        <message>
            <source>This station cannot wall itself off from the network.</source>
            <translation>لا تستطيع هذه المحطة عزل نفسها عن الشبكة.</translation>
        </message>
        <message>
            <source>This station has no certificates of States.</source>
            <translation>ليس لهذه المحطة شهادات دول.</translation>
        </message>
        <message>
            <source>This station has no courier.toml.</source>
            <translation>ليس لهذه المحطة courier.toml.</translation>
        </message>
        <message>
            <source>This station has no key for its lists.</source>
            <translation>ليس لهذه المحطة مفتاح لقوائمها.</translation>
        </message>
        <message>
            <source>This station has no list of known document defects.</source>
            <translation>ليس لهذه المحطة قائمة عيوب معروفة.</translation>
        </message>
        <message>
            <source>This station has no list of notices.</source>
            <translation>ليس لهذه المحطة قائمة إشعارات.</translation>
        </message>
        <message>
            <source>This station has no lists.</source>
            <translation>ليس لهذه المحطة قوائم.</translation>
        </message>
        <message>
            <source>This station has no national list.</source>
            <translation>ليس لهذه المحطة قائمة وطنية.</translation>
        </message>
        <message>
            <source>This station has no policy ({file}).</source>
            <translation>ليس لهذه المحطة سياسة ({file}).</translation>
        </message>
        <message>
            <source>This station has no revocation list of {country}. Not a fault of the document.</source>
            <translation>ليس لهذه المحطة قائمة إلغاء لـ {country}. ليس عيبًا في الوثيقة.</translation>
        </message>
        <message>
            <source>This station has no sentence for what it found here.</source>
            <translation>ليس لهذه المحطة جملة لما وجدته هنا.</translation>
        </message>
        <message>
            <source>This station has no source of visas.</source>
            <translation>ليس لهذه المحطة مصدر تأشيرات.</translation>
        </message>
        <message>
            <source>This station holds no key of the authority ({file}).</source>
            <translation>ليس لهذه المحطة مفتاح السلطة ({file}).</translation>
        </message>
        <message>
            <source>This station's clock and the upstream's differ by {detail}.</source>
            <translation>تختلف ساعة هذه المحطة عن ساعة المتلقي بـ {detail}.</translation>
        </message>
        <message>
            <source>This station's file cannot be opened.</source>
            <translation>لا يمكن فتح ملف هذه المحطة.</translation>
        </message>
        <message>
            <source>This station's file is no longer whole.</source>
            <translation>ملف هذه المحطة لم يعد كاملًا.</translation>
        </message>
        <message>
            <source>This station's file was written by a newer Halfdoor.</source>
            <translation>كتب ملف هذه المحطة Halfdoor أحدث.</translation>
        </message>
        <message>
            <source>This station's model cannot look for masks, screens or prints.</source>
            <translation>لا يبحث نموذج هذه المحطة عن أقنعة أو شاشات أو أوراق.</translation>
        </message>
        <message>
            <source>Three tries gave no print that can be compared.</source>
            <translation>لم تعط ثلاث محاولات بصمة للمقارنة.</translation>
        </message>
        <message>
            <source>Tilt the document a little.</source>
            <translation>أمِل الوثيقة قليلًا.</translation>
        </message>
        <message>
            <source>Training records go to a training upstream only.</source>
            <translation>سجلات التدريب لا تذهب إلا إلى متلقٍ للتدريب.</translation>
        </message>
        <message>
            <source>Type both again; the technician can renew a secret.</source>
            <translation>اكتبهما مرة أخرى؛ يمكن للفني تجديد السرّ.</translation>
        </message>
        <message>
            <source>Type the zone with F3.</source>
            <translation>اكتب المنطقة بـ F3.</translation>
        </message>
        <message>
            <source>Unplug it, plug it in again, and start once more.</source>
            <translation>افصله وصِله مرة أخرى وابدأ من جديد.</translation>
        </message>
        <message>
            <source>Unplug simulated devices from a production station.</source>
            <translation>افصل الأجهزة المحاكاة عن محطة إنتاج.</translation>
        </message>
        <message>
            <source>Update this station.</source>
            <translation>حدّث هذه المحطة.</translation>
        </message>
        <message>
            <source>Use JPEG, JPEG 2000, PNG, BMP or TIFF.</source>
            <translation>استخدم JPEG أو JPEG 2000 أو PNG أو BMP أو TIFF.</translation>
        </message>
        <message>
            <source>Use a lamp for ultraviolet and infrared features.</source>
            <translation>استخدم مصباحًا للسمات فوق البنفسجية وتحت الحمراء.</translation>
        </message>
        <message>
            <source>Use a picture of 200 to 2000 pixels per inch, 500 if you can.</source>
            <translation>استخدم صورة من 200 إلى 2000 بكسل في البوصة، و500 إن أمكن.</translation>
        </message>
        <message>
            <source>Use a picture of the whole fingertip.</source>
            <translation>استخدم صورة لطرف الإصبع كله.</translation>
        </message>
        <message>
            <source>Use a smaller picture.</source>
            <translation>استخدم صورة أصغر.</translation>
        </message>
        <message>
            <source>Use an 8-bit grey picture.</source>
            <translation>استخدم صورة رمادية 8 بت.</translation>
        </message>
        <message>
            <source>Use it for training and tests only.</source>
            <translation>استخدمه للتدريب والاختبار فقط.</translation>
        </message>
        <message>
            <source>Use the newest file.</source>
            <translation>استخدم أحدث ملف.</translation>
        </message>
        <message>
            <source>Use the scanner's registration service, or go on without the finger.</source>
            <translation>استعمل خدمة التسجيل للماسح، أو تابع من دون الإصبع.</translation>
        </message>
        <message>
            <source>Wait a moment, then start again.</source>
            <translation>انتظر لحظة ثم ابدأ من جديد.</translation>
        </message>
        <message>
            <source>Wait for it to end, then start again.</source>
            <translation>انتظر حتى ينتهي ثم ابدأ من جديد.</translation>
        </message>
        <message>
            <source>What answers at {place} does not speak as a Halfdoor upstream.</source>
            <translation>ما يجيب في {place} لا يتكلم كمتلقي Halfdoor.</translation>
        </message>
        <message>
            <source>What answers at {place} is not vouched for by this State's CA.</source>
            <translation>ما يجيب في {place} لا تضمنه CA هذه الدولة.</translation>
        </message>
        <message>
            <source>What answers at {place} shows a certificate for another name.</source>
            <translation>ما يجيب في {place} يعرض شهادة لاسم آخر.</translation>
        </message>
        <message>
            <source>What its maker says of its limits: F8.</source>
            <translation>ما يقوله صانعها عن حدودها: F8.</translation>
        </message>
        <message>
            <source>What the chip offered at the door differs from what its issuer signed.</source>
            <translation>ما عرضته الشريحة عند الباب يختلف عما وقّعته جهة إصدارها.</translation>
        </message>
        <message>
            <source>Wipe finger and glass; breathe on a dry finger.</source>
            <translation>امسح الإصبع والزجاج؛ وانفخ على إصبع جاف.</translation>
        </message>
        <message>
            <source>With '{deviation}' the advice would be better than {least}, the least that is safe.</source>
            <translation>مع '{deviation}' تكون المشورة أفضل من {least}، وهو أدنى الآمن.</translation>
        </message>
        <message>
            <source>Without the chip's security object its data cannot be proven.</source>
            <translation>بلا كائن أمان الشريحة لا يمكن إثبات بياناتها.</translation>
        </message>
        <message>
            <source>Write it as docs/topology.md shows.</source>
            <translation>اكتبه كما يبيّن docs/topology.md.</translation>
        </message>
        <message>
            <source>Write the bundle under a name that is free.</source>
            <translation>اكتب الحزمة باسم غير مستعمل.</translation>
        </message>
        <message>
            <source>{country} has revoked the signer of this document.</source>
            <translation>ألغت {country} موقّع هذه الوثيقة.</translation>
        </message>
        <message>
            <source>{device} answered in a way that this program does not know.</source>
            <translation>أجاب {device} بطريقة لا يعرفها هذا البرنامج.</translation>
        </message>
        <message>
            <source>{device} cannot be used by this program.</source>
            <translation>لا يستطيع هذا البرنامج استخدام {device}.</translation>
        </message>
        <message>
            <source>{device} did not answer in time.</source>
            <translation>لم يجب {device} في الوقت.</translation>
        </message>
        <message>
            <source>{device} was unplugged.</source>
            <translation>فُصل {device}.</translation>
        </message>
        <message>
            <source>{groups}: stands on the chip, and the issuer did not sign it.</source>
            <translation>{groups}: موجود في الشريحة، ولم توقّعه جهة الإصدار.</translation>
        </message>
        <message>
            <source>{groups}: the content differs from what the issuer signed.</source>
            <translation>{groups}: المحتوى يختلف عما وقّعته جهة الإصدار.</translation>
        </message>
    </context>
    <context>
        <name>Outcomes</name>
        <message>
            <source>in order</source>
            <translation>سليم</translation>
        </message>
        <message>
            <source>not in order</source>
            <translation>غير سليم</translation>
        </message>
        <message>
            <source>open</source>
            <translation>مفتوح</translation>
        </message>
        <message>
            <source>not done</source>
            <translation>لم يُجرَ</translation>
        </message>
        <message>
            <source>broken off</source>
            <translation>انقطع</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>في الانتظار</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>Visible</source>
            <translation>مرئي</translation>
        </message>
        <message>
            <source>Infrared</source>
            <translation>تحت الأحمر</translation>
        </message>
        <message>
            <source>Ultraviolet</source>
            <translation>فوق البنفسجي</translation>
        </message>
        <message>
            <source>Look at the portrait's edge, the fine lines and the type of the zone.</source>
            <translation>انظر إلى حافة الصورة والخطوط الدقيقة وحروف المنطقة المقروءة آليًا.</translation>
        </message>
        <message>
            <source>The zone stays black here; most other print fades, as it should.</source>
            <translation>تبقى المنطقة المقروءة آليًا سوداء هنا، ويبهت معظم الطباعة الأخرى كما ينبغي.</translation>
        </message>
        <message>
            <source>The paper stays dull; only fibres and patterns of the issuer shine.</source>
            <translation>يبقى الورق باهتًا، ولا تتوهج إلا ألياف جهة الإصدار ونقوشها.</translation>
        </message>
        <message>
            <source>The page, light by light</source>
            <translation>الصفحة تحت كل ضوء</translation>
        </message>
    </context>
    <context>
        <name>Portraits</name>
        <message>
            <source>A portrait is shown.</source>
            <translation>تُعرض صورة.</translation>
        </message>
        <message>
            <source>No portrait yet.</source>
            <translation>لا صورة بعد.</translation>
        </message>
        <message>
            <source>Printed page</source>
            <translation>الصفحة المطبوعة</translation>
        </message>
        <message>
            <source>Chip</source>
            <translation>الشريحة</translation>
        </message>
        <message>
            <source>Traveller, now</source>
            <translation>المسافر الآن</translation>
        </message>
    </context>
    <context>
        <name>Ready</name>
        <message>
            <source>Ready for the next traveller</source>
            <translation>جاهز للمسافر التالي</translation>
        </message>
        <message>
            <source>Put the document on the reader and press Space.</source>
            <translation>ضع الوثيقة على القارئ واضغط المسافة.</translation>
        </message>
        <message>
            <source>Appeal code for the traveller, shown once</source>
            <translation>رمز الاعتراض للمسافر، يُعرض مرة واحدة</translation>
        </message>
        <message>
            <source>Ended without a decision</source>
            <translation>انتهى بلا قرار</translation>
        </message>
        <message>
            <source>Wiping…</source>
            <translation>يجري المحو…</translation>
        </message>
        <message>
            <source>Wiped in {milliseconds} ms. Nothing of the last traveller remains.</source>
            <translation>مُحي خلال {milliseconds} م.ث. لم يبق شيء من المسافر الأخير.</translation>
        </message>
        <message>
            <source>Choose who comes next</source>
            <translation>اختر من يأتي تاليًا</translation>
        </message>
        <message>
            <source>Up and down choose, Space starts.</source>
            <translation>الأعلى والأسفل للاختيار، والمسافة للبدء.</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>Checked by eye</source>
            <translation>فُحص بالعين</translation>
        </message>
        <message>
            <source>Document worn</source>
            <translation>وثيقة بالية</translation>
        </message>
        <message>
            <source>Reader trouble</source>
            <translation>خلل في القارئ</translation>
        </message>
        <message>
            <source>Image differs</source>
            <translation>الصورة مختلفة</translation>
        </message>
        <message>
            <source>Document in doubt</source>
            <translation>وثيقة مشكوك فيها</translation>
        </message>
        <message>
            <source>Question from a list</source>
            <translation>سؤال من قائمة</translation>
        </message>
        <message>
            <source>Traveller needs help</source>
            <translation>المسافر يحتاج عونًا</translation>
        </message>
        <message>
            <source>Traveller withdrew</source>
            <translation>المسافر انسحب</translation>
        </message>
        <message>
            <source>Other duty</source>
            <translation>مهمة أخرى</translation>
        </message>
    </context>
    <context>
        <name>Receipt</name>
        <message>
            <source>Decision: entry refused, by two officers together.</source>
            <translation>القرار: رُفض الدخول، من موظفين اثنين معًا.</translation>
        </message>
        <message>
            <source>Reasons: {reasons}</source>
            <translation>الأسباب: {reasons}</translation>
        </message>
        <message>
            <source>You may ask now for this decision in writing, for an interpreter, and for it to be reviewed. If you fear to go back, say so: you must be heard.</source>
            <translation>يمكنك الآن أن تطلب هذا القرار مكتوبًا ومترجمًا وإعادة النظر فيه. وإن كنت تخشى العودة فقل ذلك: يجب أن يُستمع إليك.</translation>
        </message>
        <message>
            <source>Receipt for the traveller</source>
            <translation>إيصال للمسافر</translation>
        </message>
        <message>
            <source>Up and down scroll.</source>
            <translation>السهمان يمرّران.</translation>
        </message>
        <message>
            <source>Printed.</source>
            <translation>طُبع.</translation>
        </message>
        <message>
            <source>This station has no printer: hand over the code as it stands.</source>
            <translation>ليس لهذه المحطة طابعة: سلّم الرمز كما هو.</translation>
        </message>
    </context>
    <context>
        <name>Record</name>
        <message>
            <source>version of the record's form</source>
            <translation>إصدار شكل السجل</translation>
        </message>
        <message>
            <source>random number of this record; says nothing of time</source>
            <translation>رقم عشوائي لهذا السجل؛ لا يدل على الوقت</translation>
        </message>
        <message>
            <source>crossing point</source>
            <translation>نقطة العبور</translation>
        </message>
        <message>
            <source>date of the crossing</source>
            <translation>تاريخ العبور</translation>
        </message>
        <message>
            <source>hour of the crossing, none at quiet posts</source>
            <translation>ساعة العبور، ولا شيء في النقاط الهادئة</translation>
        </message>
        <message>
            <source>direction: in, out or transit</source>
            <translation>الاتجاه: دخول أو خروج أو عبور</translation>
        </message>
        <message>
            <source>purpose that the law names</source>
            <translation>الغرض الذي يسميه القانون</translation>
        </message>
        <message>
            <source>date on which the receiver must delete it</source>
            <translation>التاريخ الذي يجب على المتلقي محوه فيه</translation>
        </message>
        <message>
            <source>class of the document</source>
            <translation>صنف الوثيقة</translation>
        </message>
        <message>
            <source>issuer, only where the law asks for it</source>
            <translation>جهة الإصدار، حيث يطلبها القانون فقط</translation>
        </message>
        <message>
            <source>keyed document reference, only where the law asks</source>
            <translation>مرجع الوثيقة بمفتاح، حيث يطلبه القانون فقط</translation>
        </message>
        <message>
            <source>policy that gave the advice, so that it can be contested</source>
            <translation>السياسة التي أعطت المشورة، ليمكن الاعتراض عليها</translation>
        </message>
        <message>
            <source>advice: g in order, a please look, r refer</source>
            <translation>المشورة: g سليم، a يرجى النظر، r إحالة</translation>
        </message>
        <message>
            <source>reasons of the advice, at most three</source>
            <translation>أسباب المشورة، ثلاثة على الأكثر</translation>
        </message>
        <message>
            <source>one letter for each group of checks</source>
            <translation>حرف واحد لكل مجموعة فحوص</translation>
        </message>
        <message>
            <source>decision of the officer</source>
            <translation>قرار الموظف</translation>
        </message>
        <message>
            <source>reasons of the decision, at most three</source>
            <translation>أسباب القرار، ثلاثة على الأكثر</translation>
        </message>
        <message>
            <source>officer's handle of the day, not a name</source>
            <translation>علامة الموظف لليوم، لا اسم</translation>
        </message>
        <message>
            <source>first-line record, at second line</source>
            <translation>سجل الخط الأول، في الخط الثاني</translation>
        </message>
        <message>
            <source>fingerprint of the appeal code on the receipt</source>
            <translation>بصمة رمز الاعتراض على الإيصال</translation>
        </message>
        <message>
            <source>surname, by this State's law</source>
            <translation>اللقب، بموجب قانون هذه الدولة</translation>
        </message>
        <message>
            <source>given names, by this State's law</source>
            <translation>الأسماء، بموجب قانون هذه الدولة</translation>
        </message>
        <message>
            <source>document number, by this State's law</source>
            <translation>رقم الوثيقة، بموجب قانون هذه الدولة</translation>
        </message>
        <message>
            <source>date of birth, by this State's law</source>
            <translation>تاريخ الميلاد، بموجب قانون هذه الدولة</translation>
        </message>
        <message>
            <source>nationality, by this State's law</source>
            <translation>الجنسية، بموجب قانون هذه الدولة</translation>
        </message>
        <message>
            <source>sex, by this State's law</source>
            <translation>الجنس، بموجب قانون هذه الدولة</translation>
        </message>
        <message>
            <source>number in this station's row</source>
            <translation>الرقم في تسلسل هذه المحطة</translation>
        </message>
        <message>
            <source>head of this station's log, against tampering</source>
            <translation>رأس سجل هذه المحطة، ضد التلاعب</translation>
        </message>
        <message>
            <source>a device was simulated; production refuses it</source>
            <translation>كان جهاز محاكى؛ يرفضه الإنتاج</translation>
        </message>
        <message>
            <source>field of the purpose register</source>
            <translation>حقل من سجل الأغراض</translation>
        </message>
    </context>
    <context>
        <name>Scenarios</name>
        <message>
            <source>Passport in order</source>
            <translation>جواز سليم</translation>
        </message>
        <message>
            <source>Another person's passport</source>
            <translation>جواز شخص آخر</translation>
        </message>
        <message>
            <source>Country certificate not on the list</source>
            <translation>شهادة الدولة ليست في القائمة</translation>
        </message>
        <message>
            <source>Signer revoked by its State</source>
            <translation>موقّع ألغته دولته</translation>
        </message>
        <message>
            <source>Identity card</source>
            <translation>بطاقة هوية</translation>
        </message>
        <message>
            <source>Portrait in the chip altered</source>
            <translation>صورة الشريحة معدّلة</translation>
        </message>
        <message>
            <source>Copied chip</source>
            <translation>شريحة منسوخة</translation>
        </message>
        <message>
            <source>Damaged digit in the zone</source>
            <translation>رقم تالف في المنطقة</translation>
        </message>
        <message>
            <source>Chip stays silent</source>
            <translation>الشريحة صامتة</translation>
        </message>
        <message>
            <source>Document without a chip</source>
            <translation>وثيقة بلا شريحة</translation>
        </message>
        <message>
            <source>Child with an old portrait</source>
            <translation>طفل بصورة قديمة</translation>
        </message>
        <message>
            <source>Two people before the camera</source>
            <translation>شخصان أمام الكاميرا</translation>
        </message>
        <message>
            <source>Nobody before the camera</source>
            <translation>لا أحد أمام الكاميرا</translation>
        </message>
        <message>
            <source>Camera unplugged</source>
            <translation>الكاميرا مفصولة</translation>
        </message>
        <message>
            <source>Finger on a card</source>
            <translation>إصبع على بطاقة</translation>
        </message>
        <message>
            <source>Another person's finger</source>
            <translation>إصبع شخص آخر</translation>
        </message>
        <message>
            <source>Finger that leaves no print</source>
            <translation>إصبع لا يترك بصمة</translation>
        </message>
        <message>
            <source>Visa with a seal</source>
            <translation>تأشيرة عليها ختم</translation>
        </message>
        <message>
            <source>Visa of another passport</source>
            <translation>تأشيرة لجواز سفر آخر</translation>
        </message>
        <message>
            <source>Visa whose signer is unknown here</source>
            <translation>تأشيرة موقّعها غير معروف هنا</translation>
        </message>
        <message>
            <source>Finger in the seal of a visa</source>
            <translation>إصبع في ختم تأشيرة</translation>
        </message>
        <message>
            <source>Policy out of date</source>
            <translation>السياسة منتهية</translation>
        </message>
        <message>
            <source>A list answers late</source>
            <translation>قائمة تجيب متأخرة</translation>
        </message>
        <message>
            <source>Document lifted while reading</source>
            <translation>رُفعت الوثيقة أثناء القراءة</translation>
        </message>
    </context>
    <context>
        <name>Second line</name>
        <message>
            <source>The traveller knows why they are here</source>
            <translation>المسافر يعرف سبب وجوده هنا</translation>
        </message>
        <message>
            <source>A language they understand is spoken</source>
            <translation>يُتحدث بلغة يفهمها</translation>
        </message>
        <message>
            <source>Protection needs were asked about</source>
            <translation>سُئل عن حاجات الحماية</translation>
        </message>
        <message>
            <source>Document looked at under magnification</source>
            <translation>نُظر في الوثيقة بالمكبّر</translation>
        </message>
        <message>
            <source>The reasons of the advice were gone through</source>
            <translation>رُوجعت أسباب المشورة</translation>
        </message>
        <message>
            <source>Second line</source>
            <translation>الخط الثاني</translation>
        </message>
        <message>
            <source>Everything is still here until you decide or the time ends: F9 shows it.</source>
            <translation>كل شيء ما زال هنا حتى تقرر أو ينتهي الوقت: يعرضه F9.</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>قائمة الخطوات</translation>
        </message>
        <message>
            <source>A step of the checklist.</source>
            <translation>خطوة من القائمة.</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>القرار</translation>
        </message>
        <message>
            <source>Up and down choose, Enter decides.</source>
            <translation>الأعلى والأسفل للاختيار، وEnter للقرار.</translation>
        </message>
        <message>
            <source>Refusing takes a second person and at least one reason (1-9).</source>
            <translation>الرفض يتطلب شخصًا ثانيًا وسببًا واحدًا على الأقل (1-9).</translation>
        </message>
        <message>
            <source>Second person's name</source>
            <translation>اسم الشخص الثاني</translation>
        </message>
        <message>
            <source>Second person's secret</source>
            <translation>سرّ الشخص الثاني</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Light, for a room by day</source>
            <translation>فاتح، لغرفة في النهار</translation>
        </message>
        <message>
            <source>Dark, for a dim room</source>
            <translation>داكن، لغرفة خافتة</translation>
        </message>
        <message>
            <source>Sun, strongest contrast</source>
            <translation>شمس، أقوى تباين</translation>
        </message>
        <message>
            <source>Night, keeps the eyes used to the dark</source>
            <translation>ليل، يبقي العين معتادة على الظلام</translation>
        </message>
        <message>
            <source>No display for the traveller</source>
            <translation>بلا شاشة للمسافر</translation>
        </message>
        <message>
            <source>Second screen, or a window of its own</source>
            <translation>شاشة ثانية، أو نافذة مستقلة</translation>
        </message>
        <message>
            <source>None</source>
            <translation>لا يوجد</translation>
        </message>
        <message>
            <source>One that types like a keyboard</source>
            <translation>قارئ يكتب كلوحة مفاتيح</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>اعتماد</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Not the test card: swipe the specimen of ICAO 9303-4.</source>
            <translation>ليست بطاقة الاختبار: مرّر نموذج ICAO 9303-4.</translation>
        </message>
        <message>
            <source>The reader's keys are known now. Enter takes over.</source>
            <translation>صارت مفاتيح القارئ معروفة. Enter يعتمدها.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Palette</source>
            <translation>الألوان</translation>
        </message>
        <message>
            <source>Size, from the next start on</source>
            <translation>الحجم، من البدء التالي</translation>
        </message>
        <message>
            <source>Traveller's display</source>
            <translation>شاشة المسافر</translation>
        </message>
        <message>
            <source>Up and down choose.</source>
            <translation>الأعلى والأسفل للاختيار.</translation>
        </message>
        <message>
            <source>Line reader</source>
            <translation>قارئ الأسطر</translation>
        </message>
        <message>
            <source>This window</source>
            <translation>هذه النافذة</translation>
        </message>
        <message>
            <source>This station, from the next start on</source>
            <translation>هذه المحطة، من البدء التالي</translation>
        </message>
        <message>
            <source>Station settings</source>
            <translation>إعدادات المحطة</translation>
        </message>
    </context>
    <context>
        <name>Sign in</name>
        <message>
            <source>Sign in</source>
            <translation>دخول</translation>
        </message>
        <message>
            <source>Station settings</source>
            <translation>إعدادات المحطة</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Your sign-in name.</source>
            <translation>اسم دخولك.</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>السرّ</translation>
        </message>
        <message>
            <source>Your PIN or pass phrase.</source>
            <translation>رمزك أو عبارة سرّك.</translation>
        </message>
        <message>
            <source>Language, palette and text size of this station.</source>
            <translation>لغة هذه المحطة وألوانها وحجم نصها.</translation>
        </message>
        <message>
            <source>Training world: rendered travellers, nothing here is real.</source>
            <translation>عالم التدريب: مسافرون مرسومون، لا شيء هنا حقيقي.</translation>
        </message>
        <message>
            <source>Type your name, then press Enter.</source>
            <translation>اكتب اسمك، ثم اضغط Enter.</translation>
        </message>
    </context>
    <context>
        <name>States</name>
        <message>
            <source>Locked</source>
            <translation>مقفل</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>جاهز</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>قراءة</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>فحص</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>متوقف</translation>
        </message>
        <message>
            <source>Advice</source>
            <translation>مشورة</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>تقرر</translation>
        </message>
        <message>
            <source>Second line</source>
            <translation>الخط الثاني</translation>
        </message>
        <message>
            <source>Ended without a decision</source>
            <translation>انتهى بلا قرار</translation>
        </message>
        <message>
            <source>Wiped</source>
            <translation>مُحي</translation>
        </message>
    </context>
    <context>
        <name>Station</name>
        <message>
            <source>At another counter</source>
            <translation>في شباك آخر</translation>
        </message>
        <message>
            <source>Also at this counter</source>
            <translation>في هذا الشباك أيضًا</translation>
        </message>
        <message>
            <source>none</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Crossing point</source>
            <translation>نقطة العبور</translation>
        </message>
        <message>
            <source>The country's letters, a dash, letters and digits.</source>
            <translation>حروف الدولة، ثم شرطة، ثم حروف وأرقام.</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>الاتجاه</translation>
        </message>
        <message>
            <source>Second line</source>
            <translation>الخط الثاني</translation>
        </message>
        <message>
            <source>Held at most after advice</source>
            <translation>أقصى مدة للحفظ بعد الرأي</translation>
        </message>
        <message>
            <source>Officer compares first in</source>
            <translation>يقارن الموظف أولًا في</translation>
        </message>
        <message>
            <source>Silent bell</source>
            <translation>الجرس الصامت</translation>
        </message>
        <message>
            <source>Full path of the program that F11 starts; empty for none.</source>
            <translation>المسار الكامل للبرنامج الذي يشغّله F11؛ فارغ إن لم يوجد.</translation>
        </message>
        <message>
            <source>{number} seconds</source>
            <translation>{number} ثانية</translation>
        </message>
        <message>
            <source>{number} of 100 inspections</source>
            <translation>{number} من كل ١٠٠ فحص</translation>
        </message>
        <message>
            <source>{device} (not found)</source>
            <translation>{device} (غير موجود)</translation>
        </message>
        <message>
            <source>The first that is found</source>
            <translation>أول جهاز يُعثر عليه</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>Your view first</source>
            <translation>نظرك أولًا</translation>
        </message>
        <message>
            <source>Compare the faces before the machine's view is shown.</source>
            <translation>قارن الوجهين قبل عرض رأي الآلة.</translation>
        </message>
        <message>
            <source>F6 compares.</source>
            <translation>F6 يقارن.</translation>
        </message>
        <message>
            <source>Reading the page and the chip.</source>
            <translation>تُقرأ الصفحة والشريحة.</translation>
        </message>
        <message>
            <source>Leave the document where it is.</source>
            <translation>اترك الوثيقة مكانها.</translation>
        </message>
        <message>
            <source>The checks run; nothing to do yet.</source>
            <translation>الفحوص جارية؛ لا شيء يُفعل بعد.</translation>
        </message>
        <message>
            <source>The record is being sealed.</source>
            <translation>يُختم السجل الآن.</translation>
        </message>
        <message>
            <source>Nothing is recorded; all is wiped.</source>
            <translation>لا شيء يُسجَّل؛ كل شيء يُمحى.</translation>
        </message>
        <message>
            <source>Nothing of the last traveller remains.</source>
            <translation>لم يبق شيء من المسافر الأخير.</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>يبدأ</translation>
        </message>
        <message>
            <source>A room of its own is made ready for this traveller.</source>
            <translation>تُهيَّأ غرفة خاصة بهذا المسافر.</translation>
        </message>
        <message>
            <source>Everything on this station works.</source>
            <translation>كل شيء في هذه المحطة يعمل.</translation>
        </message>
        <message>
            <source>Not in use: {names}. These checks stay grey; the rest goes on.</source>
            <translation>غير مستخدم: {names}. تبقى فحوصها رمادية ويستمر الباقي.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>التقدم</translation>
        </message>
    </context>
    <context>
        <name>Top bar</name>
        <message>
            <source>Border check</source>
            <translation>تفتيش حدودي</translation>
        </message>
        <message>
            <source>entry</source>
            <translation>دخول</translation>
        </message>
        <message>
            <source>exit</source>
            <translation>خروج</translation>
        </message>
        <message>
            <source>transit</source>
            <translation>عبور</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>تدريب</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>المحطة</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>الغرض</translation>
        </message>
        <message>
            <source>Trust list</source>
            <translation>قائمة الثقة</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>القوائم</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>صندوق الصادر</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>الموظف</translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s)</source>
            <translation>
                <numerusform>لا سجلات</numerusform>
                <numerusform>سجل واحد</numerusform>
                <numerusform>سجلان</numerusform>
                <numerusform>%Ln سجلات</numerusform>
                <numerusform>%Ln سجلًا</numerusform>
                <numerusform>%Ln سجل</numerusform>
            </translation>
        </message>
        <message>
            <source>none</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>today</source>
            <translation>اليوم</translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s) old</source>
            <translation>
                <numerusform>اليوم</numerusform>
                <numerusform>منذ يوم</numerusform>
                <numerusform>منذ يومين</numerusform>
                <numerusform>منذ %Ln أيام</numerusform>
                <numerusform>منذ %Ln يومًا</numerusform>
                <numerusform>منذ %Ln يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>TRAINING</source>
            <translation>تدريب</translation>
        </message>
    </context>
    <context>
        <name>Traveller</name>
        <message>
            <source>This counter is closed for a moment.</source>
            <translation>هذا الشباك مغلق للحظة.</translation>
        </message>
        <message>
            <source>Welcome. Please give your document to the officer.</source>
            <translation>مرحبًا. يرجى إعطاء وثيقتك للموظف.</translation>
        </message>
        <message>
            <source>Your document is read and your face is compared with its picture. An officer decides. The picture is deleted at once. You may refuse the picture.</source>
            <translation>تُقرأ وثيقتك ويقارَن وجهك بصورتها. يقرر موظف. تُمحى الصورة فورًا. يمكنك رفض الصورة.</translation>
        </message>
        <message>
            <source>Please look at the camera.</source>
            <translation>يرجى النظر إلى الكاميرا.</translation>
        </message>
        <message>
            <source>A picture is taken, compared with your document, and deleted. If you do not want it, tell the officer.</source>
            <translation>تُلتقط صورة وتُقارن بوثيقتك ثم تُمحى. إن لم ترغب فيها فأخبر الموظف.</translation>
        </message>
        <message>
            <source>Thank you. Please wait for the officer.</source>
            <translation>شكرًا. يرجى انتظار الموظف.</translation>
        </message>
        <message>
            <source>Done. Your picture has been deleted.</source>
            <translation>تم. مُحيت صورتك.</translation>
        </message>
        <message>
            <source>With this code you can ask or object later, without saying who you are:</source>
            <translation>بهذا الرمز يمكنك السؤال أو الاعتراض لاحقًا دون أن تقول من أنت:</translation>
        </message>
    </context>
    <context>
        <name>Traveller's language</name>
        <message>
            <source>The traveller reads {language}.</source>
            <translation>يقرأ المسافر: {language}.</translation>
        </message>
        <message>
            <source>Ctrl+T goes on to the next language.</source>
            <translation>ينتقل Ctrl+T إلى اللغة التالية.</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Halfdoor, border check</source>
            <translation>Halfdoor، تفتيش حدودي</translation>
        </message>
    </context>
    <context>
        <name>Zone</name>
        <message>
            <source>document number</source>
            <translation>رقم الوثيقة</translation>
        </message>
        <message>
            <source>date of birth</source>
            <translation>تاريخ الميلاد</translation>
        </message>
        <message>
            <source>date of expiry</source>
            <translation>تاريخ الانتهاء</translation>
        </message>
        <message>
            <source>optional data</source>
            <translation>بيانات اختيارية</translation>
        </message>
        <message>
            <source>whole zone</source>
            <translation>المنطقة كلها</translation>
        </message>
        <message>
            <source>{name}: read {read}, expected {expected}</source>
            <translation>{name}: قُرئ {read} والمتوقع {expected}</translation>
        </message>
        <message>
            <source>Type the zone</source>
            <translation>كتابة المنطقة</translation>
        </message>
        <message>
            <source>Type the lines at the foot of the page. Space types the filler &lt;.</source>
            <translation>اكتب السطور أسفل الصفحة. المسافة تكتب العلامة &lt;.</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>اعتماد</translation>
        </message>
        <message>
            <source>Line {number} of the zone</source>
            <translation>السطر {number} من المنطقة</translation>
        </message>
        <message>
            <source>Letters, digits and the filler &lt;.</source>
            <translation>حروف وأرقام والعلامة &lt;.</translation>
        </message>
        <message>
            <source>Typed so far: {lengths}. A zone has two lines of 44 or 36, or three of 30.</source>
            <translation>كُتب حتى الآن: {lengths}. للمنطقة سطران من 44 أو 36، أو ثلاثة من 30.</translation>
        </message>
        <message>
            <source>Every check digit holds.</source>
            <translation>كل رقم تحقق صحيح.</translation>
        </message>
        <message>
            <source>Compare the marked part with the document.</source>
            <translation>قارن الجزء المعلَّم بالوثيقة.</translation>
        </message>
        <message>
            <source>Machine readable zone</source>
            <translation>المنطقة المقروءة آليًا</translation>
        </message>
    </context>
</TS>
