import type { ReactNode } from 'react';
import type { Language } from '../domain/model/language';

interface Props {
  readonly lang: Language;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Text in a language of its own: isolated from its surroundings, with `lang` for the voice and `dir` for the eye. */
export function Bidi({ lang, className, children }: Props) {
  return (
    <bdi lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'} className={className}>
      {children}
    </bdi>
  );
}
