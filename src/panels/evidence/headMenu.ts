import { createContext, type ReactNode } from 'react';

/** The “⋯” of what is selected; it comes from above, because commands are none of a panel's business. */
export const HeadMenu = createContext<ReactNode>(null);
