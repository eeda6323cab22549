/**
 * What people would type, and what they mean by it: names in both scripts with the spellings, slips, clitics and
 * transcriptions they come in; offices; topics; words remembered from a quote; a forgotten switch of the keyboard.
 * A line is `first hit | query ; query …`. The first hit is an id, one of several ids where they answer equally well, or
 * in quotation marks words of a quote.
 */
const CASES = `
putin | putin ; Putni ; poutine ; بوتين ; بوتن ; وبوتين ; لبوتين ; فلاديمير بوتين ; vladimir ; ڤلاديمير ; بوتــين ; بُوتِين ; president of russia ; الرئيس الروسي
kim-jong-un | kim ; kim jong un ; Kim Jong-un ; kim jong eun ; كيم ; كيم جونج اون ; كيم جونغ أون ; كيم جونق اون ; kimjongun ; زعيم كوريا الشمالية ; leader of north korea
lavrov | lavrov ; Lavrof ; lavorv ; لافروف ; لفروف ; ولافروف ; سيرجي لافروف ; russian foreign minister ; وزير الخارجية الروسي ; وزير خارجية روسيا ; sergei lavrov
blinken | blinken ; blinkin ; Blniken ; بلينكن ; بلنكن ; انتوني بلينكن ; أنطوني بلينكن ; secretary of state ; وزير الخارجية الأمريكي ; وزير الخارجية الاميركي
north-korea | north korea ; pyongyang ; pyong yang ; Pyongyan ; pyonyang ; DPRK ; dprk ; بيونغ يانغ ; بيونج يانج ; بيونغيانغ ; بيونجيانج ; بيونق يانق ; كوريا الشماليه ; لبيونغ يانغ ; northkorea ; بيونج
south-korea | south korea ; seoul ; seol ; سيول ; سول ; كوريا الجنوبية ; لسيول ; بسول
russia | russia ; rusia ; moscow ; moskow ; روسيا ; موسكو ; لروسيا ; وموسكو ; روسا
united-states | us ; U.S. ; usa ; united states ; america ; washington ; washngton ; الولايات المتحدة ; الولايات المتحده ; أمريكا ; واشنطن ; بواشنطن ; للولايات المتحدة
united-kingdom | uk ; britain ; بريطانيا ; london ; united kingdom
ukraine | ukraine ; ukrain ; kyiv ; kiev ; أوكرانيا ; اوكرانيا ; اكرانيا ; كييف
china | china ; الصين ; للصين ; beijing ; بكين
japan | japan ; اليابان ; يابان
israel | israel ; إسرائيل ; اسرائيل
nato | nato ; الناتو ; ناتو ; حلف شمال الأطلسي
stoltenberg | stoltenberg ; Stoltenburg ; ستولتنبرغ ; ستولتنبرج ; شتولتنبرغ ; الأمين العام للناتو
kremlin | kremlin ; the kremlin ; الكرملين ; كرملين ; للكرملين ; kremlen
peskov | peskov ; بيسكوف ; kremlin spokesman ; المتحدث باسم الكرملين
sunak | sunak ; ريشي سوناك ; sounak ; رئيس الوزراء البريطاني
yoon-suk-yeol | yoon ; yoon suk-yeol ; Yoon Seok-yeol ; يون سوك يول ; الرئيس الكوري الجنوبي ; president of south korea
un-security-council | security council ; مجلس الأمن ; مجلس الامن الدولي ; UN security council
us-defense-department | pentagon ; البنتاغون ; البنتاجون ; بنتاجون ; ministry of defense us department
white-house | white house ; البيت الأبيض ; البيت الابيض
us-state-department | state department ; وزارة الخارجية الأمريكية ; الخارجية الأميركية
matthew-miller | miller ; ميلر ; ماثيو ميلر ; mathew miller
john-kirby | kirby ; كيربي ; kerby
kcna | kcna ; korean central news agency ; وكالة الانباء الكورية المركزية
belousov | وزير الدفاع ; belousov ; بيلوسوف ; minister of defence
ushakov | ushakov ; اوشاكوف
pavel-zarubin | zarubin ; زاروبين
g7 | g7 ; group of seven ; مجموعة السبع ; مجموعه السبعه
people-of-gaza | gaza ; غزة
hamas | hamas ; حماس
telegram | telegram ; تليجرام ; تلغرام
yonhap | yonhap ; يونهاب
vostochny-summit-2023 | vostochny ; فوستوتشني ; vostochni
ukraine-war | ukraine war ; war in ukraine ; حرب أوكرانيا ; الحرب الأوكرانية
kim-visit-russia-2023 | kim visit russia ; زيارة كيم لروسيا ; زيارة كيم إلى روسيا
putin-visit-north-korea-2024 | putin visit north korea ; زيارة بوتين لكوريا الشمالية
arms-deal-russia-north-korea | arms deal ; صفقة أسلحة ; صفقة الاسلحة
strategic-partnership-agreement-2024 | strategic partnership ; شراكة استراتيجية ; اتفاقية الشراكة
kim-letter-2023 | رسالة شكر ; letter of thanks
blinken-middle-east-tour-2023 | middle east tour ; جولة الشرق الأوسط
workers-party | workers party ; حزب العمال
putin | f,jdk ; حعفهى
blinken | fgdk;k ; لاحهىنثى
russia | vsdh ; v,sdh
003-south-korea-spy-satellite,002-us-south-korea-satellite-expertise | seoul satellites ; what did Seoul say about the satellites? ; ماذا قالت سيول عن الأقمار
001-putin-satellites,002-us-south-korea-satellite-expertise,003-south-korea-spy-satellite | satellites ; الأقمار الصناعية ; أقمار اصطناعية ; satelites ; اقمار
003-south-korea-spy-satellite | spy satellite ; قمر صناعي ; قمر صناعي للتجسس
001-putin-satellites | putin satellites ; بوتين أقمار صناعية ; بناء أقمار
004-kim-sacred-war | sacred war ; حرب مقدسة ; الحرب المقدسة ; holy war
004-kim-fight-imperialism | imperialism ; الإمبريالية ; امبريالية
003-kremlin-no-evidence | no evidence ; لا دليل ; kremlin no evidence ; kremlin evidence
001-kremlin-no-agreement | kremlin no agreement ; لم يوقع أي اتفاق
000-united-states-arms-shipments | 11000 containers ; 11,000 containers ; ١١ ألف حاوية ; 11 ألف حاوية ; حاويات ذخائر ; containers of munitions
002-kirby-visit-not-worrying | not concerned ; لسنا قلقين
002-us-south-korea-food-aid | food aid ; نقص الغذاء ; food shortage
003-south-korea-gaza-pledge,003-blinken-thanks-yoon | gaza humanitarian assistance ; مساعدات غزة ; المساعدات الإنسانية
004-sunak-spokesperson-illegal-invasion | illegal invasion ; غزو أوكرانيا غير القانوني
004-peskov-sensitive-issues,004-peskov-no-disclosure | sensitive issues ; قضايا حساسة
001-kim-stand-by-russia | stand by russia ; سنقف إلى جانب روسيا
001-kim-invitation | invitation to visit north korea ; دعوة لزيارة كوريا الشمالية
001-yoon-direct-provocation | direct provocation ; استفزاز مباشر ; استفزازا مباشرا
001-us-south-korean-officials-ammunition | ammunition ; ذخيرة كورية
002-zarubin-pyongyang-streets | streets of pyongyang ; شوارع بيونغ يانغ ; شوارع بيونج يانج
003-blinken-growing-dangerous | growing and dangerous ; متنامية وخطيرة
003-blinken-rein-in-pyongyang | rein in pyongyang ; كبح بيونغ يانغ ; الصين كبح بيونج يانج
004-us-officials-missile-technology | missile technology ; تكنولوجيا الصواريخ
004-sunak-spokesperson-russia-isolated | عزلة روسيا ; russia isolation
000-stoltenberg-europe-asia | europe asia ; أوروبا وآسيا ; اوروبا اسيا
001-kim-unconditional-support | unconditional support ; دعم غير مشروط
004-us-state-department-more-sanctions | biden sanctions ; لن تتردد
arms-brokers | brokered arms sales ; مبيعات أسلحة
000-white-house-spokesperson-deepening-cooperation | korean peninsula stability ; السلام والاستقرار في شبه الجزيرة
"جائحة كوفيد" | كوفيد ; جائحة
"Covid" | covid
"الغابات" | وسط الغابات ; الغابات
"جدول أعمال مزدحم" | جدول أعمال مزدحم
"24 عاما" | ٢٤ عاما ; 24 عاما
"first visit" | first visit in 24 years
"أمور" | امور
000-the-west-deepening-ties | تعميق العلاقات بين بيونغ يانغ وموسكو
003-blinken-real-influence | china real influence ; تأثير حقيقي
003-blinken-unique-relationship | unique relationship ; علاقة فريدة
004-kim-thanks-putin | tight schedule ; جدولك الزمني الضيق
001-three-ministers-firm-response,001-unnamed-ministry-ministers-agreed | رد حازم ; firm response
000-stoltenberg-fueling-war | fuelling the war ; تأجيج الحرب
004-north-korea-no-arms-sales,004-sunak-spokesperson-keep-commitments | عدم بيع أسلحة لموسكو
kim-hong-kyun | كيم هونغ كيون ; كيون ; kim hong kyun
cho-tae-yong | تشو ; cho tae yong ; تشو تاي يونج
kurt-campbell | campbell ; كامبل ; كورت كامبل
pat-ryder | ryder ; رايدر ; المتحدث باسم البنتاغون
biden | biden ; بايدن ; الرئيس الأمريكي
sanctions-on-russia | sanctions on russia ; العقوبات على روسيا
israel-hamas-war | israel hamas war ; الحرب بين إسرائيل وحماس
kim-campbell-call-2024 | kim hong-kyun campbell call ; مكالمة كامبل
"زعيم كوريا الشمالية في قاعدة" | القاعدة الفضائية فلاديفستوك ; فلاديفوستوك بوتين
`;

interface SearchCase {
  readonly query: string;
  /** Ids, any of which is right; or words that the quote found has to hold. */
  readonly first: readonly string[];
}

export const SEARCH_CASES: readonly SearchCase[] = CASES.trim()
  .split('\n')
  .flatMap((line) => {
    const [first = '', queries = ''] = line.split(' | ');
    return queries.split(' ; ').map((query) => ({ query, first: first.split(',') }));
  });
