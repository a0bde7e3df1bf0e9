#include "chorus/web_server/http.hpp"

#include <algorithm>
#include <boost/asio/ip/address.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/field.hpp>
#include <cctype>

namespace chorus::web_server {

namespace {

namespace http = boost::beast::http;

std::string_view text_of(boost::beast::string_view text) { return {text.data(), text.size()}; }

bool equal_ignoring_case(std::string_view a, std::string_view b) {
    return std::ranges::equal(a, b,
                              [](unsigned char x, unsigned char y) { return std::tolower(x) == std::tolower(y); });
}

// host [":" port], RFC 9110 7.2
bool well_formed(std::string_view authority) {
    std::size_t end = authority.find(authority.starts_with('[') ? ']' : ':');
    if (authority.starts_with('[')) {
        if (end == std::string_view::npos) return false;
        ++end;
    }
    if (authority.empty() || end == 0) return false;
    if (end >= authority.size()) return true;
    const std::string_view port = authority.substr(end + 1);
    return authority[end] == ':' && port.size() <= 5 &&
           std::ranges::all_of(port, [](unsigned char c) { return std::isdigit(c) != 0; });
}

// The host of "host", "host:port", "[v6]" or "[v6]:port".
std::string_view without_port(std::string_view authority) {
    if (authority.starts_with('[')) {
        const std::size_t end = authority.find(']');
        return end == std::string_view::npos ? std::string_view{} : authority.substr(1, end - 1);
    }
    return authority.substr(0, authority.find(':'));
}

Response make(const Request& request, http::status status, std::string_view type, std::string body) {
    Response response(status, request.version());
    response.keep_alive(request.keep_alive());
    response.set(http::field::server, "chorus");
    response.set(http::field::content_type, boost::beast::string_view(type.data(), type.size()));
    response.set(http::field::cache_control, "no-cache");
    response.set("X-Content-Type-Options", "nosniff");
    response.set("Referrer-Policy", "no-referrer");
    response.set("Cross-Origin-Resource-Policy", "same-origin");
    response.set("Content-Security-Policy",
                 "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'; "
                 "frame-ancestors 'none'");
    response.content_length(body.size());
    if (request.method() != http::verb::head) response.body() = std::move(body);
    return response;
}

Response plain(const Request& request, http::status status, std::string body) {
    return make(request, status, "text/plain; charset=utf-8", std::move(body));
}

}  // namespace

namespace {

// Two Host headers, or one that is none, are a client's or an attacker's mistake (RFC 9112 3.2).
std::optional<Response> refuse_host(const Request& request, const Site& site) {
    const std::string_view host = text_of(request[http::field::host]);
    if (request.count(http::field::host) != 1 || !well_formed(host))
        return plain(request, http::status::bad_request, "A request names one host.\n");
    if (!host_allowed(host, site.host_names))
        return plain(request, http::status::misdirected_request, "This name is not one of this server's.\n");
    return std::nullopt;
}

}  // namespace

bool host_allowed(std::string_view host, const std::vector<std::string>& names) {
    if (!well_formed(host)) return false;
    const std::string_view name = without_port(host);
    if (equal_ignoring_case(name, "localhost")) return true;
    boost::system::error_code error;
    boost::asio::ip::make_address(std::string(name), error);
    if (!error) return true;
    return std::ranges::any_of(names, [&](const std::string& known) { return equal_ignoring_case(name, known); });
}

Response answer(const Request& request, const Site& site) {
    if (auto refusal = refuse_host(request, site)) return std::move(*refusal);
    if (request.method() != http::verb::get && request.method() != http::verb::head) {
        Response response = plain(request, http::status::method_not_allowed, "Only GET and HEAD.\n");
        response.set(http::field::allow, "GET, HEAD");
        return response;
    }
    const std::string_view target = text_of(request.target());
    if (target == "/healthz") return plain(request, http::status::ok, "ok\n");
    if (target == "/metrics")
        return make(request, http::status::ok, "text/plain; version=0.0.4; charset=utf-8", site.metrics());
    if (target == live_path)
        return plain(request, http::status::upgrade_required, "This address speaks WebSocket only.\n");
    if (const Page* page = site.pages.find(target))
        return make(request, http::status::ok, page->mime_type, page->content);
    return plain(request, http::status::not_found, "There is no such page. The pages are /, /city and /inspector.\n");
}

std::optional<Response> refuse_unreadable(boost::beast::error_code error) {
    if (error.category() != http::make_error_code(http::error::bad_method).category() ||
        error == http::error::end_of_stream || error == http::error::partial_message)
        return std::nullopt;
    Request request;
    request.version(11);
    request.keep_alive(false);
    if (error == http::error::body_limit)
        return plain(request, http::status::payload_too_large, "Requests here have no body.\n");
    if (error == http::error::header_limit || error == http::error::buffer_overflow)
        return plain(request, http::status::request_header_fields_too_large, "The header is too long.\n");
    return plain(request, http::status::bad_request, "This is no HTTP request.\n");
}

std::optional<Response> refuse_websocket(const Request& request, const Site& site) {
    if (auto refusal = refuse_host(request, site)) return refusal;
    const std::string_view host = text_of(request[http::field::host]);
    if (text_of(request.target()) != live_path)
        return plain(request, http::status::not_found, "The WebSocket is at /live.\n");
    const auto origin = request.find(http::field::origin);
    if (origin == request.end()) return std::nullopt;
    const std::string_view from = text_of(origin->value());
    const std::size_t scheme = from.find("://");
    if (scheme != std::string_view::npos && equal_ignoring_case(from.substr(scheme + 3), host)) return std::nullopt;
    return plain(request, http::status::forbidden, "Pages of other sites may not connect.\n");
}

}  // namespace chorus::web_server
