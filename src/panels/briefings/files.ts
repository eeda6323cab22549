import { writeBriefingFile } from '../../domain/briefing/file';
import type { Briefing } from '../../domain/model/briefing';
import { useAppStore } from '../../state/hooks';
import { saveFile } from '../../ui/saveFile';
import { useBriefingServices } from './services';

/** A name that every file system takes: `rawabit-briefings-2024-06-18` and its ending. @param day in the time of the reader */
export function fileNameOf(stem: string, day: Date, extension = 'json'): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `rawabit-${stem}-${[day.getFullYear(), two(day.getMonth() + 1), two(day.getDate())].join('-')}.${extension}`;
}

/** Saves briefings as a file. */
export function useSaveBriefings(): (briefings: readonly Briefing[]) => void {
  const store = useAppStore();
  const { exported } = useBriefingServices();
  return (briefings) => {
    const { index, own } = store.getState();
    const [only, ...more] = briefings;
    const stem = only && more.length === 0 ? `briefing-${only.id}` : 'briefings';
    const file = new Blob([writeBriefingFile(index, briefings)], { type: 'application/json' });
    saveFile(file, fileNameOf(stem, new Date()));
    if (own.every((mine) => briefings.includes(mine))) exported();
  };
}
