// Answers to plain HTTP requests, as a pure function, and who may open the WebSocket.
#pragma once

#include <boost/beast/core/error.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "chorus/web_server/pages.hpp"

namespace chorus::web_server {

using Request = boost::beast::http::request<boost::beast::http::empty_body>;
using Response = boost::beast::http::response<boost::beast::http::string_body>;

inline constexpr std::string_view live_path = "/live";  // of the WebSocket
inline constexpr std::size_t request_header_octets_max = 8192;

struct Site {
    Pages pages;
    std::vector<std::string> host_names;   // besides localhost and IP addresses
    std::function<std::string()> metrics;  // Prometheus text
};

// GET and HEAD of the pages, /metrics and /healthz.
Response answer(const Request& request, const Site& site);

// The Host header names this server by localhost, an IP address or one of the names. A foreign page that
// points a DNS name of its own at us does not get through.
bool host_allowed(std::string_view host, const std::vector<std::string>& names);

// What a client is told whose request could not be read: garbage, too large a header, any body. Nothing: it has left.
std::optional<Response> refuse_unreadable(boost::beast::error_code error);

// Why the WebSocket must not be opened; nothing: it may. Browsers always send Origin, and it must be ours.
std::optional<Response> refuse_websocket(const Request& request, const Site& site);

}  // namespace chorus::web_server
