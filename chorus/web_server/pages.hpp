// The built pages, read into memory once: a request can only name what was found then, so no request can
// leave the folder.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>

#include "chorus/core/result.hpp"

namespace chorus::web_server {

struct Page {
    std::string_view mime_type;
    std::string content;
};

class Pages {
  public:
    // Every regular file of a known type below `folder`, at most 8 MiB each and 256 in all. There must be an
    // index.html. The error is one sentence with the cure.
    static Result<Pages, std::string> load(const std::string& folder);

    // By the path of a request: "/", "/city" and "/inspector" are index.html, others name a file.
    // nullptr: there is none. A query is ignored.
    const Page* find(std::string_view target) const;

  private:
    std::map<std::string, Page, std::less<>> pages_;
};

}  // namespace chorus::web_server
