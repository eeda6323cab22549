import { z } from 'zod';

// The content security policy forbids eval, which the library would otherwise try and a browser report. In a file of its
// own, and imported by the lowest ones, because it has to come before the first schema is made.
z.config({ jitless: true });
