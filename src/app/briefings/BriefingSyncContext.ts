import { createContext } from 'react';
import type { BriefingSync } from '../../storage/briefingSync';

/** What stores the briefings of this window on the device; null until the database has been asked. */
export const BriefingSyncContext = createContext<BriefingSync | null>(null);
