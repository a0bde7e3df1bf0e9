# Headers that nearly every source includes, parsed once for all of them. Builds without tests, as users make them, go
# without; that each source sees an #include of every standard name it uses is checked by tools/tidy.
#
# chorus_precompile(target KIND modules|json_modules|tests OPTIONS -O1)      OPTIONS: what the target is compiled with besides
set(CHORUS_STANDARD_HEADERS algorithm array chrono cmath cstdint expected functional map memory optional ranges span
    string string_view unordered_map utility variant vector)

function(chorus_precompile target)
  cmake_parse_arguments(ARG "" "KIND" "OPTIONS" ${ARGN})
  string(MAKE_C_IDENTIFIER "chorus_headers_of_${ARG_KIND}${ARG_OPTIONS}" carrier)
  if(NOT TARGET ${carrier})
    file(WRITE ${PROJECT_BINARY_DIR}/headers.cpp "// Carries the precompiled headers.\n")
    add_library(${carrier} OBJECT EXCLUDE_FROM_ALL ${PROJECT_BINARY_DIR}/headers.cpp)
    list(TRANSFORM CHORUS_STANDARD_HEADERS REPLACE "(.+)" "<\\1>" OUTPUT_VARIABLE headers)
    # They must be compiled as those who use them.
    target_compile_options(${carrier} PRIVATE ${CHORUS_WARNINGS} ${ARG_OPTIONS})
    if(NOT ARG_KIND STREQUAL modules)
      find_package(nlohmann_json REQUIRED)
      target_link_libraries(${carrier} PRIVATE nlohmann_json::nlohmann_json)
      list(APPEND headers <nlohmann/json.hpp>)
    endif()
    if(ARG_KIND STREQUAL tests)
      set_target_properties(${carrier} PROPERTIES POSITION_INDEPENDENT_CODE OFF)
      target_compile_options(${carrier} PRIVATE -fPIE -UNDEBUG)
      target_link_libraries(${carrier} PRIVATE GTest::gmock)
      list(APPEND headers <gtest/gtest.h>)
    endif()
    if(ARG_KIND STREQUAL json_modules)
      find_package(fmt REQUIRED)
      target_link_libraries(${carrier} PRIVATE fmt::fmt)
      list(APPEND headers <fmt/format.h>)
    endif()
    target_precompile_headers(${carrier} PRIVATE ${headers})
  endif()
  target_precompile_headers(${target} REUSE_FROM ${carrier})
endfunction()
