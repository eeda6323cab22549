import type { Language } from '../../domain/model/language';
import type { BriefingPages, PageNote, ScenePage } from '../../export/briefing/pages';
import { directionOf } from '../../i18n/locale';
import styles from './Handout.module.css';
import type { HandoutLabels } from './handoutLabels';

interface Props {
  /** In one language or two. */
  readonly pages: readonly BriefingPages[];
  readonly words: Readonly<Record<Language, HandoutLabels>>;
  /** Addresses of the scenes' pictures, in their order. */
  readonly pictures: readonly string[];
}

const inLanguage = (lang: Language) => ({ lang, dir: directionOf(lang) });

/** A briefing on paper: a block for each scene, the sources at the end. */
export function Handout({ pages, words, pictures }: Props) {
  const [first] = pages;
  if (!first) return null;
  return (
    <article className={styles.handout} data-count={pages.length} {...inLanguage(first.language)}>
      <header className={styles.head}>
        {pages.map(({ language, title, facts }) => (
          <div key={language} {...inLanguage(language)}>
            <h1 {...inLanguage(title.lang)}>{title.text}</h1>
            {facts.map((fact) => (
              <p key={fact}>{fact}</p>
            ))}
          </div>
        ))}
      </header>
      {first.scenes.map((page, at) => (
        <Scene
          key={page.scene.id}
          page={page}
          at={at}
          scenes={both(pages, at)}
          words={words}
          ours={words[first.language].ours}
          picture={pictures[at]}
        />
      ))}
      <Sources pages={pages} words={words} />
    </article>
  );
}

interface SceneProps extends Pick<Props, 'words'> {
  /** In the first language. */
  readonly page: ScenePage;
  /** Which it is, from 0. */
  readonly at: number;
  readonly scenes: readonly InLanguage[];
  /** Whose the translations are, in the first language. */
  readonly ours: string;
  readonly picture: string | undefined;
}

function Scene({ page, at, scenes, words, ours, picture }: SceneProps) {
  return (
    <section className={styles.scene}>
      <div className={styles.opening}>
        <div className={styles.languages}>
          {scenes.map(({ language, scene }) => (
            <h2 key={language} {...inLanguage(scene.title.lang)}>
              {words[language].number(at + 1)}. {scene.title.text}
            </h2>
          ))}
        </div>
        <img src={picture} alt={page.alt} />
      </div>
      <div className={styles.languages}>
        {scenes.map(({ language, scene }) => (
          <ol key={language} className={styles.notes} {...inLanguage(language)}>
            {scene.notes.map((note) => (
              <Note key={note.text} note={note} language={language} words={words[language]} />
            ))}
          </ol>
        ))}
      </div>
      {page.quotes.map((quote, quoteAt) => (
        <figure key={quote.original} className={styles.quote}>
          <div className={styles.languages}>
            {scenes.map(({ language, scene }) => (
              <p key={language} className={styles.voice} {...inLanguage(language)}>
                {scene.quotes[quoteAt]?.voice}
              </p>
            ))}
          </div>
          <blockquote {...inLanguage('ar')}>«{quote.original}»</blockquote>
          <p className={styles.translation} {...inLanguage('en')}>
            “{quote.translation}” <bdi className={styles.quiet}>{ours}</bdi>
          </p>
          <figcaption className={styles.languages}>
            {scenes.map(({ language, scene }) => (
              <p key={language} className={styles.quiet} {...inLanguage(language)}>
                {scene.quotes[quoteAt]?.citation}
              </p>
            ))}
          </figcaption>
        </figure>
      ))}
    </section>
  );
}

function Sources({ pages, words }: Pick<Props, 'pages' | 'words'>) {
  return (
    <section className={styles.sources}>
      <div className={styles.languages}>
        {pages.map((page) => (
          <div key={page.language} {...inLanguage(page.language)}>
            <h2>{words[page.language].sources}</h2>
            <ol>
              {page.sources.map(({ id, title, from, basis }) => (
                <li key={id}>
                  <p>{title}</p>
                  <p className={styles.quiet}>{from}</p>
                  <p className={styles.quiet}>
                    {words[page.language].basis}: {basis}
                  </p>
                  <p className={styles.quiet}>
                    <bdi dir="ltr">{id}</bdi>
                  </p>
                </li>
              ))}
            </ol>
          </div>
        ))}
      </div>
    </section>
  );
}

interface InLanguage {
  readonly language: Language;
  readonly scene: ScenePage;
}

/** A scene in each of the languages. */
const both = (pages: readonly BriefingPages[], at: number): readonly InLanguage[] =>
  pages.flatMap(({ language, scenes }) => {
    const scene = scenes[at];
    return scene ? [{ language, scene }] : [];
  });

interface NoteProps {
  readonly note: PageNote;
  readonly language: Language;
  readonly words: HandoutLabels;
}

/** A sentence of the notes, and what it rests on. */
function Note({ note, language, words }: NoteProps) {
  return (
    <li>
      <p {...inLanguage(note.lang)}>{note.text}</p>
      {note.grounds.length > 0 && (
        <p className={styles.quiet} {...inLanguage(language)}>
          {words.ground} {note.grounds.join(language === 'ar' ? '؛ ' : '; ')}
        </p>
      )}
    </li>
  );
}
