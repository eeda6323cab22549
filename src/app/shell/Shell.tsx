import { useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { GraphView } from '../../graph/graphView';
import { ariaLocale } from '../../i18n/locale';
import { applyLanguage } from '../../i18n/setup';
import { useApp, useAppStore } from '../../state/hooks';
import { useKeyEditing } from '../keyboard/useKeyEditing';
import { useKeyFeedback } from '../keyboard/useKeyFeedback';
import { KeymapContext, useKeymapSetting } from '../keyboard/useKeymap';
import { useKeysSetting, useShortcuts } from '../keyboard/useShortcuts';
import { Dialogs } from './Dialogs';
import { Header } from './Header';
import { Notifications } from './Notifications';
import styles from './Shell.module.css';
import { Stage } from './Stage';
import { exposeTestBridge } from './testBridge';
import { useCommandRunner } from './useCommandRunner';
import { useFocusBack } from './useFocusBack';
import { useWindowTitle } from './useWindowTitle';

/** The ready application: header, stage, dialogs, and the keys for all of it. */
export function Shell() {
  const store = useAppStore();
  const { i18n } = useTranslation();
  const language = useApp((state) => state.language);
  const isPresenting = useApp((state) => state.presentation !== null);
  const [view, setView] = useState<GraphView | null>(null);
  const { run, capture, toast, captured } = useCommandRunner(view);
  const [keysOn, setKeysOn] = useKeysSetting();
  const [keymap, setKeymap] = useKeymapSetting();
  const editing = useKeyEditing(keymap, setKeymap);
  const byKey = useKeyFeedback(run);
  useShortcuts(byKey, keysOn, keymap);
  useFocusBack(isPresenting);
  useWindowTitle();
  useEffect(() => void applyLanguage(i18n, language), [i18n, language]);
  useEffect(() => (view ? exposeTestBridge(view, store) : undefined), [view, store]);

  return (
    <I18nProvider locale={ariaLocale(language)}>
      <KeymapContext value={keymap}>
        <div className={styles.shell} data-presenting={isPresenting}>
          <Header run={run} />
          <Stage run={run} capture={capture} keysOn={keysOn} view={view} onReady={setView}>
            <Notifications toast={toast} captured={captured} done={byKey.word} />
          </Stage>
          <Dialogs view={view} capture={capture} editing={editing} keysOn={keysOn} onKeysChange={setKeysOn} />
        </div>
      </KeymapContext>
    </I18nProvider>
  );
}
