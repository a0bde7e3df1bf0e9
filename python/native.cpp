// chorus._native: messages between octets and Python's own values, through JSON values in memory. What users call is
// chorus/__init__.py.
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "chorus/asn1/error.hpp"
#include "chorus/asn1/random.hpp"
#include "chorus/asn1/schema.hpp"
#include "chorus/asn1/unknown.hpp"
#include "chorus/core/bytes.hpp"
#include "chorus/core/random.hpp"
#include "chorus/v2x/messages/message_type.hpp"
#include "chorus/v2x/messages/recognise.hpp"

namespace py = pybind11;

namespace {

using chorus::Bytes;
using chorus::asn1::Error;
using chorus::asn1::UnknownExtension;
using chorus::asn1::UnknownExtensions;
using chorus::v2x::messages::AnyMessage;
using chorus::v2x::messages::MessageType;
using nlohmann::json;

[[noreturn]] void raise(const char* kind, const Error& error) {
    const py::object type = py::module_::import("chorus.errors").attr(kind);
    PyErr_SetObject(type.ptr(), type(error.path, error.bit, error.rule).ptr());
    throw py::error_already_set();
}

const MessageType& type_named(const std::string& key) {
    if (const MessageType* type = chorus::v2x::messages::find_message_type(key)) return *type;
    throw py::value_error("no type of message is called '" + key + "'; chorus.messages() has them all");
}

// The octets of bytes, bytearray, memoryview and whatever else gives its memory away in one piece.
class Octets {
  public:
    explicit Octets(const py::object& data) {
        if (PyObject_GetBuffer(data.ptr(), &view_, PyBUF_SIMPLE) != 0) throw py::error_already_set();
    }
    ~Octets() { PyBuffer_Release(&view_); }
    Octets(const Octets&) = delete;
    Octets& operator=(const Octets&) = delete;

    operator Bytes() const {
        return {static_cast<const std::uint8_t*>(view_.buf), static_cast<std::size_t>(view_.len)};
    }

  private:
    Py_buffer view_;
};

// ---- to Python

py::object to_python(const json& value) {
    switch (value.type()) {
        case json::value_t::boolean: return py::bool_(value.get<bool>());
        case json::value_t::number_integer: return py::int_(value.get<std::int64_t>());
        case json::value_t::number_unsigned: return py::int_(value.get<std::uint64_t>());
        case json::value_t::number_float: return py::float_(value.get<double>());
        case json::value_t::string: return py::str(value.get_ref<const std::string&>());
        case json::value_t::array: {
            py::list list(value.size());
            for (std::size_t i = 0; i < value.size(); ++i) list[i] = to_python(value[i]);
            return list;
        }
        case json::value_t::object: {
            py::dict dict;
            for (const auto& [name, content] : value.items()) dict[py::str(name)] = to_python(content);
            return dict;
        }
        case json::value_t::null:
        case json::value_t::binary:
        case json::value_t::discarded: break;
    }
    return py::none();
}

// ---- from Python

class Reader {
  public:
    explicit Reader(std::string name) { path_.push_back(std::move(name)); }

    json read(const py::handle value) {
        if (path_.size() > deepest) fail("is nested too deeply");
        if (value.is_none()) return nullptr;
        if (py::isinstance<py::bool_>(value)) return value.cast<bool>();
        if (py::isinstance<py::int_>(value)) return number(value);
        if (py::isinstance<py::str>(value)) return text(value);
        if (py::isinstance<py::dict>(value)) return object(value);
        if (py::isinstance<py::list>(value) || py::isinstance<py::tuple>(value)) return array(value);
        if (PyObject_CheckBuffer(value.ptr())) return chorus::to_hex(Octets(py::reinterpret_borrow<py::object>(value)));
        if (is_mapping(value)) return object(py::dict(py::reinterpret_borrow<py::object>(value)));
        fail("is of Python's type " + type_name(value) + ", which no component has");
    }

  private:
    // Deeper than any message; a dict that holds itself must come to an end.
    static constexpr std::size_t deepest = 256;

    [[noreturn]] void fail(std::string rule) const {
        std::string path;
        for (const std::string& part : path_) path += (path.empty() || part.starts_with('[') ? "" : ".") + part;
        raise("EncodeError", {std::move(path), 0, std::move(rule)});
    }
    static std::string type_name(const py::handle value) {
        return py::str(py::type::handle_of(value).attr("__name__"));
    }
    static bool is_mapping(const py::handle value) {
        return py::isinstance(value, py::module_::import("collections.abc").attr("Mapping"));
    }
    json inside(std::string name, const py::handle value) {
        path_.push_back(std::move(name));
        json content = read(value);
        path_.pop_back();
        return content;
    }

    json number(const py::handle value) const {
        int overflow = 0;
        const long long number = PyLong_AsLongLongAndOverflow(value.ptr(), &overflow);
        if (overflow == 0) return number < 0 ? json(std::int64_t{number}) : json(static_cast<std::uint64_t>(number));
        const unsigned long long large = overflow > 0 ? PyLong_AsUnsignedLongLong(value.ptr()) : 0;
        if (overflow > 0 && !PyErr_Occurred()) return std::uint64_t{large};
        PyErr_Clear();
        fail("is out of range");
    }
    std::string text(const py::handle value) const {
        Py_ssize_t size = 0;
        if (const char* characters = PyUnicode_AsUTF8AndSize(value.ptr(), &size))
            return {characters, static_cast<std::size_t>(size)};
        PyErr_Clear();
        fail("is text that UTF-8 cannot write");
    }
    json object(const py::handle value) {
        json object = json::object();
        for (const auto& [name, content] : py::reinterpret_borrow<py::dict>(value)) {
            if (!py::isinstance<py::str>(name)) fail("has a member whose name is no text");
            std::string key = text(name);
            json member = inside(key, content);
            object[std::move(key)] = std::move(member);
        }
        return object;
    }
    json array(const py::handle value) {
        json array = json::array();
        std::size_t i = 0;
        for (const py::handle element : value) array.push_back(inside("[" + std::to_string(i++) + "]", element));
        return array;
    }

    std::vector<std::string> path_;
};

// ---- what a later version has put into a message

// In the order of UnknownExtension::Kind.
constexpr std::array<std::string_view, 7> kinds{"addition", "additions", "alternative", "content",
                                                "item",     "number",    "bits"};
static_assert(static_cast<std::size_t>(UnknownExtension::Kind::bits) + 1 == kinds.size());

py::bytes bytes_of(Bytes octets) { return {reinterpret_cast<const char*>(octets.data()), octets.size()}; }

py::list to_python(const UnknownExtensions& unknown) {
    py::list rows;
    for (const UnknownExtension& extension : unknown)
        rows.append(py::make_tuple(kinds[static_cast<std::size_t>(extension.kind)], extension.path, extension.number,
                                   bytes_of(extension.octets)));
    return rows;
}

using UnknownRow = std::tuple<std::string, std::string, std::uint64_t, py::object>;

UnknownExtensions from_python(const std::vector<UnknownRow>& rows) {
    UnknownExtensions unknown;
    for (const auto& [kind, path, number, data] : rows) {
        const auto found = std::ranges::find(kinds, kind);
        if (found == kinds.end()) throw py::value_error("'" + kind + "' is no kind of unknown extension");
        const Octets held(data);
        const Bytes octets = held;
        unknown.push_back(
            {static_cast<UnknownExtension::Kind>(found - kinds.begin()), path, number, {octets.begin(), octets.end()}});
    }
    return unknown;
}

// ---- what chorus/__init__.py calls

py::tuple decode(const std::string& key, const py::object& data, bool keep_unknown) {
    const MessageType& type = type_named(key);
    UnknownExtensions unknown;
    const Octets octets(data);
    const auto message = keep_unknown ? AnyMessage::decode(type, octets, unknown) : AnyMessage::decode(type, octets);
    if (!message) raise("DecodeError", message.error());
    const json value = message->to_json();
    if (value.is_null())
        raise("DecodeError", {message->type().schema({}).name, 0, "is an alternative of a later version"});
    return py::make_tuple(to_python(value), to_python(unknown));
}

py::bytes encode(const std::string& key, const py::object& value, const std::vector<UnknownRow>& unknown) {
    const MessageType& type = type_named(key);
    const auto message = AnyMessage::from_json(type, Reader(type.schema({}).name).read(value));
    if (!message) raise("EncodeError", message.error());
    const auto octets = message->encode(from_python(unknown));
    if (!octets) raise("EncodeError", octets.error());
    return bytes_of(*octets);
}

py::tuple recognise(const py::object& data, std::optional<std::uint16_t> port) {
    const auto found = chorus::v2x::messages::recognise_message(Octets(data), port);
    if (!found) raise("DecodeError", {"", 0, found.error()});
    return py::make_tuple(found->type->key, found->because);
}

py::object number_or_none(std::uint64_t number) {
    return number == 0 ? py::object(py::none()) : py::object(py::int_(number));
}

py::list messages() {
    py::list rows;
    for (const MessageType& type : chorus::v2x::messages::message_types())
        rows.append(py::make_tuple(type.key, type.name, type.standard,
                                   type.encoding == MessageType::Encoding::uper ? "UPER" : "OER", type.schema({}).name,
                                   number_or_none(type.btp_port), number_or_none(type.its_aid),
                                   number_or_none(type.message_id), number_or_none(type.protocol_version)));
    return rows;
}

py::object random_message(const std::string& key, std::uint64_t seed, double present, double extended,
                          std::uint64_t list_limit) {
    chorus::Random dice(seed, key);
    return to_python(AnyMessage::random(type_named(key), dice, {present, extended, list_limit}).to_json());
}

}  // namespace

PYBIND11_MODULE(_native, module) {
    module.attr("version") = CHORUS_VERSION;
    module.def("decode", &decode, py::arg("type"), py::arg("data"), py::arg("keep_unknown"));
    module.def("encode", &encode, py::arg("type"), py::arg("value"), py::arg("unknown"));
    module.def("recognise", &recognise, py::arg("data"), py::arg("port"));
    module.def("messages", &messages);
    module.def("random", &random_message, py::arg("type"), py::arg("seed"), py::arg("present"), py::arg("extended"),
               py::arg("list_limit"));
}
