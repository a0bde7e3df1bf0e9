// CHORUS_INLINED: a step of the codec that must be pulled into its caller, because only there its sizes and bounds are
// constants: without it a CAM takes two to four times as long. A build with sanitizers defines CHORUS_LESS_INLINING and
// leaves that to the compiler: every copy would be instrumented again, which more than doubles the time to compile and
// finds nothing more.
#pragma once

#ifdef CHORUS_LESS_INLINING
#define CHORUS_INLINED
#else
#define CHORUS_INLINED __attribute__((always_inline))
#endif
