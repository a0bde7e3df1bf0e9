#include "chorus/v2x/messages/notation.hpp"

#include <cctype>

namespace chorus::v2x::messages {

std::string cpp_name_of(const MessageType& type) {
    const asn1::Schema& schema = type.schema({});
    return schema.cpp_name.empty() ? std::string(type.cpp_type) : alias_names().below_name_space(schema.cpp_name);
}

std::string asn1_module(const MessageType& type) {
    std::string name(type.key);
    name.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(name.front())));
    std::string text = "-- ";
    text.append(type.name).append(" of ").append(type.standard);
    text.append(", written from the C++ types of chorus.\n");
    return text + asn1::module_notation(name, type.schema({}), cpp_name_of(type), alias_names());
}

}  // namespace chorus::v2x::messages
