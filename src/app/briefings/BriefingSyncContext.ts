import { createContext } from 'react';
import type { BriefingSync } from '../../storage/briefingSync';

/** Who keeps the briefings of this device; null until the database has been asked. */
export const BriefingSyncContext = createContext<BriefingSync | null>(null);
