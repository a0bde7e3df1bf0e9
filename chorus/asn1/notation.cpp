#include "chorus/asn1/notation.hpp"

#include <algorithm>
#include <cctype>
#include <deque>
#include <set>
#include <utility>

#include "chorus/asn1/keyword.hpp"

namespace chorus::asn1 {

namespace {

using Kind = Schema::Kind;
using Presence = Component::Presence;

constexpr std::string_view indent = "    ";
// Between two pieces of a definition: a space, or the end of a line.
constexpr char gap = '\n';
constexpr std::string_view next = ",\n";

std::string joined(std::string_view outer, std::string_view inner) {
    return std::string(outer).append(outer.empty() ? "" : "::").append(inner);
}
std::string part_of(std::string_view place, std::string_view part) {
    return std::string(place).append(place.empty() ? "" : ".").append(part);
}

// "c" of a::b::c
std::string_view last_of(std::string_view cpp_name) {
    const std::size_t end = cpp_name.rfind("::");
    return end == std::string_view::npos ? cpp_name : cpp_name.substr(end + 2);
}

std::vector<std::string> words_of(std::string_view text, char separator) {
    std::vector<std::string> words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(separator), text.size());
        if (end > 0) words.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

// As few lines as fit.
std::vector<std::string> wrapped(std::string_view text) {
    std::vector<std::string> lines;
    for (std::string& piece : words_of(text, gap)) {
        if (!lines.empty() && lines.back().size() + 1 + piece.size() <= notation_width)
            lines.back().append(" ").append(piece);
        else
            lines.push_back(lines.empty() ? std::move(piece) : std::string(indent).append(piece));
    }
    return lines;
}

void add(std::string& list, std::string_view entry) {
    if (!list.empty()) list += next;
    list += entry;
}

// ---- constraints

std::string upper_bound(const Schema& schema) {
    if (schema.is_semi_constrained()) return "MAX";
    const std::uint64_t high = static_cast<std::uint64_t>(schema.lo) + schema.range;
    return schema.lo < 0 ? std::to_string(static_cast<std::int64_t>(high)) : std::to_string(high);
}
std::string interval(const std::string& low, const std::string& high, bool extensible) {
    return (low == high ? low : low + ".." + high) + (extensible ? ", ..." : "");
}
std::string range_of(const Schema& schema) {
    if (schema.is_unconstrained()) return {};
    return " (" + interval(std::to_string(schema.lo), upper_bound(schema), schema.extensible) + ")";
}
std::string size_of(const Schema& schema) {
    const bool any = schema.size_hi == MAX && (schema.size_lo == 0 || schema.alphabet == Alphabet::relative_oid);
    if (any && !schema.extensible) return {};
    const std::string high = schema.size_hi == MAX ? "MAX" : std::to_string(schema.size_hi);
    return " (SIZE (" + interval(std::to_string(schema.size_lo), high, schema.extensible) + "))";
}

std::string numbers_of(const Schema& schema) {
    std::string list;
    for (const NamedValue& each : schema.names) add(list, each.name + " (" + std::to_string(each.value) + ")");
    return list.empty() ? list : " {" + list + "}";
}

std::string bits_text(const Schema& schema, std::int64_t bits) {
    std::string text;
    const auto size = static_cast<unsigned>(schema.size_hi);
    for (unsigned i = 0; i < size; ++i) text += (bits >> (size - 1 - i) & 1) ? '1' : '0';
    return "'" + text + "'B";
}
std::string default_of(const Component& component) {
    const Schema& schema = component.type();
    const std::int64_t number = component.default_number;
    if (schema.kind == Kind::boolean) return number ? "TRUE" : "FALSE";
    if (schema.kind == Kind::bit_string) return bits_text(schema, number);
    const std::string_view name = schema.name_of(number);
    return name.empty() ? std::to_string(number) : std::string(name);
}

// ---- types

class Notation {
  public:
    enum class Form { for_people, for_compilers };

    Notation(const AliasNames& names, Form form) : names_(names), form_(form) {}

    std::vector<TypeAssignment> everything(const Schema& schema, const std::string& cpp_name) {
        name_of(cpp_name, schema);
        std::vector<TypeAssignment> assignments;
        while (!to_do_.empty()) {
            const auto [name, type] = to_do_.front();
            to_do_.pop_front();
            objects_.clear();
            const std::string text = asn1_names_.at(name) + " ::= " + definition(*type, {name, ""});
            assignments.push_back({name, wrapped(text)});
            for (const std::string& each : objects_) assignments.push_back({"", wrapped(each)});
        }
        return assignments;
    }
    const std::vector<std::string>& classes() const { return classes_; }

  private:
    // A type that C++ knows, and where in it.
    struct Place {
        std::string type, part;
        Place in(std::string_view name) const { return {type, part_of(part, name)}; }
        Place with(std::string_view suffix) const { return {type, part + std::string(suffix)}; }
    };

    std::string_view alias_at(const Place& place) const { return names_.at(place.type, place.part); }

    // The name of a type, which is to be written down as well.
    std::string name_of(const std::string& cpp_name, const Schema& schema) {
        const auto [known, is_new] = asn1_names_.try_emplace(cpp_name);
        if (!is_new) return known->second;
        std::string name = standard_spelling(last_of(cpp_name));
        if (form_ == Form::for_compilers && !used_.insert(name).second) name = another_name(cpp_name, name);
        to_do_.emplace_back(cpp_name, &schema);
        return known->second = name;
    }
    std::string another_name(const std::string& cpp_name, const std::string& name) {
        std::vector<std::string> scopes = words_of(cpp_name, ':');
        scopes.pop_back();
        std::string other = name + "-" + (scopes.empty() ? "2" : standard_spelling(scopes.back()));
        while (!used_.insert(other).second) other += "-2";
        return other;
    }

    // A type where it is used: its name if it has one.
    std::string use(const Schema& schema, const Place& place) {
        if (const std::string_view alias = alias_at(place); !alias.empty()) return name_of(std::string(alias), schema);
        if (schema.unconstrained) return use(schema.unconstrained(), place.with("()")) + range_of(schema);
        if (!schema.cpp_name.empty()) return name_of(names_.below_name_space(schema.cpp_name), schema);
        return written_out(schema, place);
    }
    // What stands behind the name of a type.
    std::string definition(const Schema& schema, const Place& place) {
        if (!alias_at(place).empty() || schema.unconstrained) return use(schema, place);
        return written_out(schema, place);
    }

    std::string written_out(const Schema& schema, const Place& place) {
        switch (schema.kind) {
            case Kind::boolean: return "BOOLEAN";
            case Kind::null: return "NULL";
            case Kind::integer: return "INTEGER" + numbers_of(schema) + range_of(schema);
            case Kind::enumerated: return enumerated(schema);
            case Kind::bit_string: return "BIT STRING" + numbers_of(schema) + size_of(schema);
            case Kind::text: return detail::text_keyword(schema.alphabet) + size_of(schema);
            case Kind::list: return "SEQUENCE" + size_of(schema) + " OF " + use(schema.element(), place.with("[]"));
            case Kind::choice: return "CHOICE {" + components(schema, place) + "}";
            case Kind::sequence: return "SEQUENCE {" + components(schema, place) + "}";
            case Kind::uniform_choice: return uniform_choice(schema, place);
            case Kind::wrapped: return "SEQUENCE {" + identified(schema, place) + "}";
        }
        return {};
    }

    static std::string enumerated(const Schema& schema) {
        std::string list;
        for (std::size_t i = 0; i < schema.names.size(); ++i) {
            if (schema.extensible && i == schema.root_count) add(list, "...");
            add(list, schema.names[i].name);
        }
        if (schema.extensible && schema.root_count == schema.names.size()) add(list, "...");
        return "ENUMERATED {" + list + "}";
    }

    std::string components(const Schema& schema, const Place& place) {
        std::string list;
        for (std::size_t i = 0; i < schema.components.size(); ++i) {
            if (schema.extensible && i == schema.root_count) add(list, "...");
            add(list, component(schema, schema.components[i], place));
        }
        if (schema.extensible && schema.root_count == schema.components.size()) add(list, "...");
        return list;
    }
    std::string component(const Schema& schema, const Component& component, const Place& place) {
        const Schema& type = component.type();
        const Place at = place.in(component.name);
        if (component.is_group) return "[[" + components(type, inside(type, at)) + "]]";
        if (schema.is_envelope && type.kind == Kind::wrapped) return identified(type, inside(type, at));
        std::string text = component.name + " " + use(type, at);
        if (component.presence == Presence::optional) text += " OPTIONAL";
        if (component.presence == Presence::with_default) text += " DEFAULT " + default_of(component);
        return text;
    }
    // Where the components of a struct that ASN.1 does not have are to be found.
    Place inside(const Schema& schema, const Place& place) const {
        if (const std::string_view alias = alias_at(place); !alias.empty()) return {std::string(alias), ""};
        return schema.cpp_name.empty() ? place : Place{names_.below_name_space(schema.cpp_name), ""};
    }

    // Its alternatives are numbered, and of one type. Of several that have no names of their own one is enough for
    // people.
    std::string uniform_choice(const Schema& schema, const Place& place) {
        const Schema& numbers = schema.components[0].type();
        const Component& value = schema.components[1];
        const std::string type = use(value.type(), place.in(value.name));
        std::string list;
        for (std::uint64_t i = 0; i <= numbers.range; ++i) {
            const std::string_view name = numbers.name_of(number_at(numbers, i));
            std::string alternative(name.empty() ? schema.unnamed_alternative : name);
            if (name.empty()) alternative.append(std::to_string(number_at(numbers, i)));
            alternative.append(" ").append(type);
            const std::uint64_t last = name.empty() ? last_unnamed(numbers, i) : i;
            if (form_ == Form::for_people && last > i) {
                alternative.append(" -- to ").append(std::to_string(number_at(numbers, last))).append(" --");
                i = last;
            }
            add(list, alternative);
        }
        return "CHOICE {" + list + "}";
    }
    static std::int64_t number_at(const Schema& numbers, std::uint64_t i) {
        return numbers.lo + static_cast<std::int64_t>(i);
    }
    static std::uint64_t last_unnamed(const Schema& numbers, std::uint64_t i) {
        while (i < numbers.range && numbers.name_of(number_at(numbers, i + 1)).empty()) ++i;
        return i;
    }

    // ---- an identifier and an open type

    std::string identified(const Schema& schema, const Place& place) {
        const Component& id = schema.components[0];
        const std::string& content = schema.components[1].name;
        const std::string id_type = use(id.type(), place.in(id.name));
        const std::string rows = objects(schema, place.in(content));
        const std::string by_id = class_of(id_type);
        const std::string relation = "}{@" + id.name + "})";
        if (form_ == Form::for_people)
            return id.name + " " + id_type + std::string(next) + content + " " + by_id + ".&Type ({" + rows + relation;
        std::string set = "Types-of-" + standard_spelling(last_of(place.type));
        while (!used_.insert(set).second) set += "-2";
        objects_.push_back(set + " " + by_id + " ::= {" + rows + "}");
        return id.name + " " + by_id + ".&id ({" + set + "})" + std::string(next) + content + " " + by_id +
               ".&Type ({" + set + relation;
    }
    std::string objects(const Schema& schema, const Place& place) {
        std::string list;
        for (std::size_t i = 0; i < schema.cases.size(); ++i) {
            const Component& row = schema.cases[i];
            const std::string_view name = schema.components[0].type().name_of(row.id);
            const bool in_set = form_ == Form::for_compilers;
            const std::string id = name.empty() || in_set ? std::to_string(row.id) : std::string(name);
            if (!list.empty()) list.append(" |").append(1, gap);
            list.append(in_set ? "{" : "")
                .append(use(row.type(), place.with(std::string("#").append(std::to_string(i)))));
            list.append(" IDENTIFIED BY ").append(id).append(in_set ? "}" : "");
        }
        add(list, "...");
        return list;
    }
    // One for each type of identifiers.
    std::string class_of(const std::string& id_type) {
        std::string name = "BY-";
        for (const char c : id_type)
            if (std::isalnum(static_cast<unsigned char>(c)))
                name += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
        const std::string text =
            name + " ::= CLASS {&id " + id_type + " UNIQUE, &Type} WITH SYNTAX {&Type IDENTIFIED BY &id}";
        if (std::find(classes_.begin(), classes_.end(), text) == classes_.end()) classes_.push_back(text);
        return name;
    }

    const AliasNames& names_;
    Form form_;
    std::deque<std::pair<std::string, const Schema*>> to_do_;
    std::map<std::string, std::string> asn1_names_;  // by C++ name
    std::set<std::string> used_;
    std::vector<std::string> classes_;
    std::vector<std::string> objects_;  // sets that the type at work needs
};

}  // namespace

AliasNames::AliasNames(std::string_view name_space, std::string_view list) : name_space_(name_space) {
    std::string scope;
    const auto qualified = [&](const std::string& name) {
        return name.find("::") == std::string::npos ? joined(scope, name) : name;
    };
    for (const std::string& line : words_of(list, '\n')) {
        if (line.starts_with('@')) {
            scope = line.substr(1);
            continue;
        }
        const std::vector<std::string> words = words_of(line, ' ');
        for (std::size_t i = 1; i < words.size(); ++i) {
            const std::size_t sign = words[i].find('=');
            names_.emplace(joined(scope, words[0]) + " " + words[i].substr(0, sign),
                           qualified(words[i].substr(sign + 1)));
        }
    }
}

std::string_view AliasNames::at(std::string_view type, std::string_view place) const {
    const auto found = names_.find(std::string(type).append(" ").append(place));
    return found == names_.end() ? std::string_view{} : found->second;
}

std::string AliasNames::below_name_space(std::string_view cpp_name) const {
    if (cpp_name.starts_with(name_space_)) cpp_name.remove_prefix(name_space_.size() + 2);
    return std::string(cpp_name);
}

std::vector<TypeAssignment> type_assignments(const Schema& schema, const std::string& cpp_name,
                                             const AliasNames& names) {
    return Notation(names, Notation::Form::for_people).everything(schema, cpp_name);
}

std::string module_notation(const std::string& module_name, const Schema& schema, const std::string& cpp_name,
                            const AliasNames& names) {
    Notation notation(names, Notation::Form::for_compilers);
    const std::vector<TypeAssignment> assignments = notation.everything(schema, cpp_name);
    std::string text = module_name + " DEFINITIONS AUTOMATIC TAGS ::= BEGIN\n";
    for (const TypeAssignment& each : assignments) {
        text += '\n';
        for (const std::string& line : each.lines) text.append(line).append("\n");
    }
    for (const std::string& each : notation.classes()) text.append("\n").append(each).append("\n");
    return text + "\nEND\n";
}

}  // namespace chorus::asn1
