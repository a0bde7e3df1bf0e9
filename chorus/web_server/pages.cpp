#include "chorus/web_server/pages.hpp"

#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>
#include <utility>

namespace chorus::web_server {

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t page_octets_max = 8 << 20;
constexpr std::size_t pages_max = 256;

constexpr std::array<std::pair<std::string_view, std::string_view>, 10> mime_types{{
    {".html", "text/html; charset=utf-8"},
    {".js", "text/javascript; charset=utf-8"},
    {".css", "text/css; charset=utf-8"},
    {".map", "application/json"},
    {".json", "application/json"},
    {".svg", "image/svg+xml"},
    {".png", "image/png"},
    {".ico", "image/x-icon"},
    {".txt", "text/plain; charset=utf-8"},
    {".woff2", "font/woff2"},
}};

std::string_view mime_type_of(const fs::path& file) {
    const std::string extension = file.extension().string();
    for (const auto& [known, type] : mime_types)
        if (known == extension) return type;
    return {};
}

}  // namespace

Result<Pages, std::string> Pages::load(const std::string& folder) {
    Pages pages;
    std::error_code error;
    fs::recursive_directory_iterator entries(folder, error);
    for (; !error && entries != fs::recursive_directory_iterator(); entries.increment(error)) {
        const fs::path& file = entries->path();
        const std::string_view type = mime_type_of(file);
        std::error_code ignored;
        if (type.empty() || !entries->is_regular_file(ignored) || entries->file_size(ignored) > page_octets_max)
            continue;
        if (pages.pages_.size() == pages_max) break;
        std::ifstream stream(file, std::ios::binary);
        std::string content{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
        std::string path = "/";
        path += file.lexically_relative(folder).generic_string();
        pages.pages_[std::move(path)] = {type, std::move(content)};
    }
    if (pages.pages_.contains("/index.html")) return pages;
    return fail("there are no web pages in " + (folder.empty() ? std::string("(no folder given)") : folder) +
                ": build them with tools/build_web, or name the folder that has them");
}

const Page* Pages::find(std::string_view target) const {
    const std::string_view path = target.substr(0, target.find('?'));
    const bool is_view = path == "/" || path == "/city" || path == "/inspector";
    const auto found = pages_.find(is_view ? "/index.html" : path);
    return found == pages_.end() ? nullptr : &found->second;
}

}  // namespace chorus::web_server
