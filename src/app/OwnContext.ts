import { createContext } from 'react';
import type { Keeper } from './ownKeeper';

/** Who keeps the briefings of this device; null until the database has been asked. */
export const OwnContext = createContext<Keeper | null>(null);
