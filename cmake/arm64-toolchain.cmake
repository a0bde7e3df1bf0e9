# 64-bit ARM by Debian's cross compiler; tools/check_arm64 fills CHORUS_SYSROOT with the libraries.
set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR aarch64)
set(CMAKE_C_COMPILER aarch64-linux-gnu-gcc)
set(CMAKE_CXX_COMPILER aarch64-linux-gnu-g++)
set(CMAKE_LIBRARY_ARCHITECTURE aarch64-linux-gnu)

set(CHORUS_SYSROOT ${CMAKE_CURRENT_LIST_DIR}/../build/arm64/root CACHE PATH "Unpacked arm64 packages")
set(CMAKE_FIND_ROOT_PATH ${CHORUS_SYSROOT})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
foreach(kind LIBRARY INCLUDE PACKAGE)
  set(CMAKE_FIND_ROOT_PATH_MODE_${kind} ONLY)
endforeach()
set(CMAKE_CXX_FLAGS_INIT "-isystem ${CHORUS_SYSROOT}/usr/include/aarch64-linux-gnu")
set(libraries ${CHORUS_SYSROOT}/usr/lib/aarch64-linux-gnu)
set(CMAKE_EXE_LINKER_FLAGS_INIT "-Wl,-rpath-link,${libraries} -Wl,-rpath-link,${CHORUS_SYSROOT}/lib/aarch64-linux-gnu")
set(CMAKE_CROSSCOMPILING_EMULATOR
    qemu-aarch64 -L /usr/aarch64-linux-gnu -E LD_LIBRARY_PATH=${libraries}:${CHORUS_SYSROOT}/lib/aarch64-linux-gnu)
set(CHORUS_MOLD OFF CACHE FILEPATH "The cross compiler brings its own linker")
