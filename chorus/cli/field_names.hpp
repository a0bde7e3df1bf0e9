// The fields that a user names: by their whole path, or by its end.
#pragma once

#include <functional>
#include <set>
#include <string>
#include <vector>

#include "chorus/v2x/dissect/dissection.hpp"

namespace chorus::cli {

class ChosenFields {
  public:
    explicit ChosenFields(std::vector<std::string> names) : names_(std::move(names)), met_(names_.size()) {}

    bool empty() const { return names_.empty(); }

    using Visit = std::function<void(const std::string& path, const v2x::dissect::Field& field)>;
    // Calls `visit` with every field of the frame that is named.
    void visit(const v2x::dissect::Dissection& dissection, const Visit& visit);

    // A name that no field has had so far.
    struct Missing {
        std::string name;
        bool is_known;     // frames do have it, these did not
        std::string near;  // as near_names() has it
    };
    std::vector<Missing> missing() const;

  private:
    void walk(const std::string& parent, const std::vector<v2x::dissect::Field>& fields, const Visit& visit);

    std::vector<std::string> names_;
    std::vector<bool> met_;         // of each name
    std::set<std::string> others_;  // names of fields and layers that were met while one was missing
};

}  // namespace chorus::cli
