# Debian packages, made by tools/package: chorus has the command, the pages, the scenarios and the Python package,
# libchorus-dev the headers and libraries.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_CONTACT "The chorus authors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY ${PROJECT_DESCRIPTION})
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
                                                WORLD_READ WORLD_EXECUTE)
set(CPACK_COMPONENTS_ALL runtime development)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)

set(CPACK_DEBIAN_RUNTIME_PACKAGE_NAME chorus)
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SECTION net)
set(CPACK_COMPONENT_RUNTIME_DESCRIPTION
"cooperative intelligent transport systems (C-ITS / V2X): station, decoder, PKI, city
One stack for CAM, DENM, CPM, VAM, MAPEM, SPATEM, IVIM, SREM, SSEM, RTCMEM, SAE J2735 and T/CSAE 53 over
GeoNetworking, secured by IEEE 1609.2 / TS 103 097: the command `chorus`, its web pages and scenarios, and the Python
package `chorus`.")
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_RUNTIME_PACKAGE_RECOMMENDS sumo)  # for `chorus city`
if(CHORUS_PYTHON)  # the module is for one version of Python
  list(GET CHORUS_PYTHON_VERSION 0 major)
  list(GET CHORUS_PYTHON_VERSION 1 minor)
  math(EXPR next "${minor} + 1")
  set(CPACK_DEBIAN_RUNTIME_PACKAGE_DEPENDS "python3 (>= ${major}.${minor}), python3 (<< ${major}.${next})")
endif()

set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME libchorus-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_COMPONENT_DEVELOPMENT_DESCRIPTION
"cooperative intelligent transport systems (C-ITS / V2X): headers and libraries
Codecs, security, GeoNetworking, facilities and applications of the chorus stack for C++23, with a CMake package:
find_package(chorus).")
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS
    "libssl-dev, libfmt-dev, nlohmann-json3-dev, libgeographiclib-dev")

include(GNUInstallDirs)
foreach(part IN ITEMS runtime:chorus development:libchorus-dev)
  string(REPLACE ":" ";" part ${part})
  list(GET part 0 component)
  list(GET part 1 package)
  install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${package} COMPONENT ${component} RENAME copyright)
endforeach()
include(CPack)
