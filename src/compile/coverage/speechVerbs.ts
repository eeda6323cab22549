import type { Span } from '../../domain/model/schema';
import { type Folded, isWordCharacter, originalSpan } from '../../domain/text/arabic';

/**
 * Forms of the verbs with which news Arabic attributes words, folded, without the conjunction before them. A form
 * followed by `>` and a word counts only before that word: «عبر» is "expressed" before «عن», else "across".
 */
const FORMS = new Set(
  `
  قال قالت قالا قالتا قالوا يقول تقول يقولان تقولان يقولون نقول قايلا قايله قوله قولها قولهم
  اضاف اضافت اضافا اضافوا يضيف تضيف مضيفا مضيفه
  اكد اكدت اكدا اكدوا يوكد توكد موكدا موكده تاكيده
  اعلن اعلنت اعلنا اعلنوا يعلن تعلن معلنا معلنه
  حذر حذرت حذرا حذروا يحذر تحذر محذرا محذره
  ذكر ذكرت ذكروا يذكر تذكر
  اشار اشارت اشارا اشاروا يشير تشير مشيرا مشيره
  شدد شددت شددا شددوا يشدد تشدد مشددا مشدده
  اعرب اعربت اعربا اعربوا يعرب تعرب معربا معربه
  عبر>عن عبرت>عن عبرا>عن عبروا>عن يعبر>عن تعبر>عن معبرا>عن
  دعا دعت دعوا يدعو تدعو داعيا داعيه
  انتقد انتقدت انتقدا انتقدوا ينتقد تنتقد منتقدا منتقده
  زعم زعمت زعموا يزعم تزعم زاعما زاعمه
  ادعي ادعت ادعوا يدعي تدعي مدعيا مدعيه
  نفي نفت نفوا ينفي تنفي نافيا نافيه
  وصف وصفت وصفا وصفوا يصف تصف واصفا واصفه
  شكر شكرت شكرا شكروا يشكر تشكر شاكرا
  تابع تابعت متابعا
  اوضح اوضحت اوضحوا يوضح توضح موضحا موضحه
  اعترف اعترفت اعترفوا يعترف تعترف معترفا
  اقر اقرت اقروا يقر تقر مقرا
  صرح صرحت صرحوا افاد افادت افادوا يفيد تفيد
  ادان ادانت ادانا ادانوا يدين تدين
  وعد وعدت وعدوا تعهد تعهدت تعهدوا يتعهد
  حث حثت حثوا يحث تحث نحث طالب طالبت طالبوا يطالب تطالب
  اتهم اتهمت اتهموا يتهم تتهم متهما متهمه
  هدد هددت هددوا لوح لوحت يلوح تلوح
  رفض رفضت رفضوا اخبر اخبرت اخبروا تمني تمنت يتمني نوه نوهت
  نقل نقلت نقلا>عن كتب كتبت تحدث تحدثت
`
    .trim()
    .split(/\s+/u),
);

const WORDS = /[\p{L}\p{N}]+/gu;
const CONJUNCTION = /^[وف](?=...)/u;

/** Where verbs of saying stand in a text, as spans of the original. A hint for a person who rereads, not a parse. */
export function speechVerbs(folded: Folded): Span[] {
  return [...folded.text.matchAll(WORDS)].flatMap((match) => {
    const [word] = match;
    const end = match.index + word.length;
    const next = nextWord(folded.text, end);
    const isVerb = [word, word.replace(CONJUNCTION, '')].some(
      (form) => FORMS.has(form) || FORMS.has(`${form}>${next}`),
    );
    return isVerb ? [originalSpan(folded, match.index, end)] : [];
  });
}

function nextWord(text: string, from: number): string {
  let start = from;
  while (text.charAt(start) === ' ') start += 1;
  let end = start;
  while (isWordCharacter(text.charAt(end))) end += 1;
  return text.slice(start, end);
}
