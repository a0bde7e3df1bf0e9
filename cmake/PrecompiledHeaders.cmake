# Headers that nearly every test includes, parsed once for all of them; with sanitizers, whose builds are slow, those of
# the modules too. A Release build of the modules goes without: there every source proves that it includes what it uses.
#
# chorus_precompile(target KIND modules|tests OPTIMISATION -O1)
set(CHORUS_STANDARD_HEADERS <algorithm> <array> <chrono> <cmath> <cstdint> <expected> <functional> <map> <memory>
    <optional> <ranges> <span> <string> <string_view> <unordered_map> <utility> <variant> <vector>)

function(chorus_precompile target)
  cmake_parse_arguments(ARG "" "KIND;OPTIMISATION" "" ${ARGN})
  set(headers chorus_headers_of_${ARG_KIND}${ARG_OPTIMISATION})
  if(NOT TARGET ${headers})
    file(WRITE ${PROJECT_BINARY_DIR}/headers.cpp "// Carries the precompiled headers.\n")
    add_library(${headers} OBJECT EXCLUDE_FROM_ALL ${PROJECT_BINARY_DIR}/headers.cpp)
    # They must be compiled as those who use them.
    target_compile_options(${headers} PRIVATE ${CHORUS_WARNINGS})
    if(ARG_KIND STREQUAL tests)
      set_target_properties(${headers} PROPERTIES POSITION_INDEPENDENT_CODE OFF)
      target_compile_options(${headers} PRIVATE -fPIE -UNDEBUG ${ARG_OPTIMISATION})
      target_link_libraries(${headers} PRIVATE GTest::gmock)
      target_precompile_headers(${headers} PRIVATE ${CHORUS_STANDARD_HEADERS} <gtest/gtest.h>)
    else()
      target_precompile_headers(${headers} PRIVATE ${CHORUS_STANDARD_HEADERS})
    endif()
  endif()
  target_precompile_headers(${target} REUSE_FROM ${headers})
endfunction()
