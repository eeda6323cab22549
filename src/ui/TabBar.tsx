import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { type FocusTarget, useFocusTarget } from './focusTargets';
import styles from './TabBar.module.css';

interface TabItem<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

interface Props<Id extends string> {
  /** What is chosen between, for whoever cannot see it. */
  readonly label: string;
  readonly tabs: readonly TabItem<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  /** Under which name the focus is led to the chosen one from elsewhere. */
  readonly focusTarget?: FocusTarget;
}

/**
 * Ways of looking at the same thing, one of them at a time: buttons of which one is pressed. The arrow keys go along them
 * and press nothing, as radios would.
 */
export function TabBar<Id extends string>({ label, tabs, chosen, onChoose, focusTarget }: Props<Id>) {
  const chosenRef = useFocusTarget<HTMLButtonElement>(focusTarget);
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={styles.bar ?? ''}
      selectionMode="multiple"
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const next = tabs.find(({ id }) => id !== chosen && keys.has(id));
        if (next) onChoose(next.id);
      }}
    >
      {tabs.map((tab) => (
        <ToggleButton
          key={tab.id}
          ref={tab.id === chosen ? chosenRef : undefined}
          id={tab.id}
          className={styles.tab ?? ''}
        >
          {tab.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
