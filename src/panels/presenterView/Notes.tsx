import { useEffect, useRef, useState } from 'react';
import { evidenceOf, viewEvidence } from '../../domain/graph/evidence';
import type { GraphIndex } from '../../domain/graph/graphIndex';
import type { BriefingScene } from '../../domain/model/briefing';
import type { Language } from '../../domain/model/language';
import { Button } from '../../ui/Button';
import { nested } from '../../ui/Quote';
import { eitherText } from '../shared/eitherText';
import { useNames } from '../shared/useNames';
import styles from './Presenter.module.css';

const SCROLLED = { tabIndex: 0 };
const directionOf = (language: Language) => (language === 'ar' ? 'rtl' : 'ltr');

/** What is to be said, and beneath each line in small type what it stands on. */
export function Notes({ scene, place }: { readonly scene: BriefingScene; readonly place: string }) {
  const { t, language } = useNames();
  const [isOther, setIsOther] = useState(false);
  const other = language === 'ar' ? 'en' : 'ar';
  const { words, lang } = eitherText(scene.notes, isOther ? other : language);
  const lines = words.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [{ line, at }]));
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Each scene is read from its first line.
    if (place !== '') list.current?.scrollTo(0, 0);
  }, [place]);
  return (
    <section className={styles.notes} aria-label={t('presenter.notes')}>
      <header className={styles.notesHead}>
        <h3>{t('presenter.notes')}</h3>
        <Button look="plain" onPress={() => setIsOther(!isOther)}>
          {isOther ? t('presenter.notesHere') : t('presenter.notesOther')}
        </Button>
      </header>
      <div
        ref={list}
        className={styles.lines}
        role="group"
        aria-label={t('presenter.notes')}
        data-scrolls="true"
        // Longer notes are scrolled, by keyboard too.
        {...SCROLLED}
      >
        {lines.length === 0 && <p className={styles.quiet}>{t('presenter.noNotes')}</p>}
        {lines.map(({ line, at }) => (
          <div key={at} className={styles.line}>
            <p lang={lang} dir={directionOf(lang)}>
              {line}
            </p>
            <Grounds ids={scene.grounds?.[at] ?? []} lang={lang} />
          </div>
        ))}
      </div>
    </section>
  );
}

/** The quotes behind a line, the first of each thing it rests on. */
function Grounds({ ids, lang }: { readonly ids: readonly string[]; readonly lang: Language }) {
  const { t, index } = useNames();
  const found = ids.flatMap((id) => groundOf(index, id, lang) ?? []);
  if (found.length === 0) return null;
  return (
    <ul className={styles.grounds} aria-label={t('presenter.standsOn')} lang={lang} dir={directionOf(lang)}>
      {found.map(({ id, who, words }) => (
        <li key={id}>
          <b>{who}</b> {words}
        </li>
      ))}
    </ul>
  );
}

interface Ground {
  readonly id: string;
  readonly who: string;
  readonly words: string;
}

function groundOf(index: GraphIndex, id: string, lang: Language): Ground | null {
  const meant = index.selectable.get(id);
  const [piece] = meant ? evidenceOf(index, meant) : [];
  if (!piece) return null;
  const view = viewEvidence(index, piece);
  const who = view.chain.speakers.map((speaker) => index.nodes.get(speaker)?.label[lang] ?? speaker);
  return {
    id,
    who: who.length > 0 ? `${who.join(lang === 'ar' ? '، ' : ', ')}:` : '',
    words: lang === 'ar' ? `«${view.quote}»` : `“${nested(view.evidence.translation)}”`,
  };
}
