import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
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
}

/**
 * Ways of looking at the same thing, one of them at a time: buttons of which one is pressed. The arrow keys go along them
 * and press nothing, as radios would.
 */
export function TabBar<Id extends string>({ label, tabs, chosen, onChoose }: Props<Id>) {
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
        <ToggleButton key={tab.id} id={tab.id} className={styles.tab ?? ''}>
          {tab.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
