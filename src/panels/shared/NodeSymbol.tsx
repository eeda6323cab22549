import type { ReactNode } from 'react';
import type { SignType } from '../../graph/marks/uiSigns';
import styles from './NodeSymbol.module.css';

interface Props {
  readonly type: SignType;
  /** Address of a round flag: fills a country's disc, stands as a badge on the others. */
  readonly flag?: string | undefined;
  /** Side in px. */
  readonly size?: number;
  /** Carries the words being read. */
  readonly marked?: boolean;
}

/** The sign of an element as on the plate. Decoration: the word stands beside it. Badges do not mirror. */
export function NodeSymbol({ type, flag, size = 24, marked = false }: Props) {
  return (
    <svg
      className={styles.sign}
      data-marked={marked}
      width={size}
      height={size}
      viewBox="0 0 32 32"
      aria-hidden="true"
      focusable="false"
    >
      {SHAPES[type]}
      {type === 'country' && flag !== undefined && <image href={flag} x="2" y="2" width="28" height="28" />}
      {type === 'country' && <circle cx="16" cy="16" r="14" className={styles.rim} />}
      {type !== 'country' && type !== 'statement' && type !== 'event' && flag !== undefined && <Badge flag={flag} />}
    </svg>
  );
}

function Badge({ flag }: { readonly flag: string }) {
  return (
    <>
      <circle cx="24" cy="24" r="8" className={styles.ring} />
      <image href={flag} x="17.2" y="17.2" width="13.6" height="13.6" />
    </>
  );
}

/** The ring around a country with its officials and bodies, for the legend. */
export function TerritorySymbol({ size = 24 }: { readonly size?: number }) {
  return (
    <svg className={styles.sign} width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <ellipse cx="16" cy="16" rx="13.5" ry="10.5" className={styles.land} />
    </svg>
  );
}

const person = (
  <>
    <circle cx="15.5" cy="11.4" r="4.1" className={styles.icon} />
    <path d="M7.6 24 C7.6 19.2 11 17.2 15.5 17.2 C20 17.2 23.4 19.2 23.4 24 Z" className={styles.icon} />
  </>
);

const SHAPES: Readonly<Record<SignType, ReactNode>> = {
  country: <circle cx="16" cy="16" r="14" className={styles.country} />,
  official: (
    <>
      <circle cx="15.5" cy="15.5" r="13.5" className={styles.official} />
      {person}
      <path d="M14.5 17.6 H16.5 L17.3 22.4 L15.5 24.4 L13.7 22.4 Z" className={styles.official} />
    </>
  ),
  person: (
    <>
      <circle cx="15.5" cy="15.5" r="13.5" className={styles.person} />
      {person}
    </>
  ),
  organization: (
    <>
      <rect x="2.5" y="2.5" width="26" height="26" rx="5" className={styles.organization} />
      <path
        d="M15.5 6.6 L23.8 11 V12.8 H7.2 V11 Z M9 14.2 H11.2 V20.4 H9 Z M14.4 14.2 H16.6 V20.4 H14.4 Z M19.8 14.2 H22 V20.4 H19.8 Z M7.2 21.8 H23.8 V24 H7.2 Z"
        className={styles.icon}
      />
    </>
  ),
  event: (
    <>
      <path d="M16 1.6 L30.4 16 L16 30.4 L1.6 16 Z" className={styles.event} />
      <path d="M10.6 11.8 H21.4 V21.4 H10.6 Z M12.4 15 V19.6 H19.6 V15 Z" fillRule="evenodd" className={styles.icon} />
      <path
        d="M12.6 9.8 H14.4 V12.4 H12.6 Z M17.6 9.8 H19.4 V12.4 H17.6 Z M15.8 16.4 H18.6 V18.6 H15.8 Z"
        className={styles.icon}
      />
    </>
  ),
  statement: (
    <>
      <path d="M4 6.5 H28 V21.5 H14.5 L8.5 27 V21.5 H4 Z" className={styles.statement} />
      <path d="M9 11.8 H23 M9 16.2 H19" className={styles.words} />
    </>
  ),
};
