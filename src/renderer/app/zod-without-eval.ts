import { z } from 'zod';

// The page's policy forbids `new Function`; zod would probe it and leave a violation in the log.
z.config({ jitless: true });
