// The code of Boost.Asio and Boost.Beast, compiled once. Their headers give only declarations to everybody who
// links chorus_boost (BOOST_ASIO_SEPARATE_COMPILATION); otherwise each such file would compile all of it again.
#include <boost/asio/impl/src.hpp>
#include <boost/beast/src.hpp>
