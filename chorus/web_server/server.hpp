// Serves the pages and keeps them up to date over one WebSocket each. The server has a thread of its own;
// every public function may be called from any thread and returns at once.
//
// Latest value, not every value: for each page at most one snapshot of a kind waits, a newer one takes its
// place. So a slow page sees fewer snapshots, and never holds up the city or another page.
//
//     Server server({.port = 8080, .web_root = "web/dist"});
//     const auto port = server.start();           // or a sentence for the operator
//     server.publish_roads(roads);
//     while (running) {
//         server.publish(city_snapshot);
//         for (const std::uint32_t vehicle : server.ridden()) server.publish_ride(vehicle, ride_of(vehicle));
//         while (auto command = server.next_command()) obey(*command);
//     }
//     server.stop();                               // also done by the destructor
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "chorus/core/bytes.hpp"
#include "chorus/core/result.hpp"
#include "chorus/web_server/command.hpp"
#include "chorus/web_server/snapshot.hpp"

namespace chorus::web_server {

struct ServerOptions {
    std::string address = "127.0.0.1";  // "0.0.0.0" or "::" for everybody
    std::uint16_t port = 8080;          // 0: the system chooses
    std::string web_root;               // folder of the built pages; its files are read once, by start()
    std::string version = "0";          // of the program, shown by the pages
    // Names under which the server may be addressed besides localhost and plain IP addresses. Others are
    // refused, so that a foreign page cannot reach us through a name that it points at us.
    std::vector<std::string> host_names;
    // Prometheus text of the rest of the process; the server adds its own. Called on the server's thread.
    std::function<std::string()> metrics;
    // One message opened: a JSON object with "layers" (and "failure") as v2x::dissect::to_json makes it.
    // Called on the server's thread, with the octets given to add_inspector_entry.
    std::function<std::string(Bytes octets, const InspectorEntry& entry)> dissect;
    std::size_t inspector_capacity = 4096;  // messages kept; the oldest leave
    std::size_t clients_max = 64;
};

class Server {
  public:
    explicit Server(ServerOptions options);
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    // Binds and begins to serve; gives the port. The error is one sentence with the cure. Call once.
    Result<std::uint16_t, std::string> start();
    // Closes every connection and waits for the thread. May be called twice.
    void stop();

    void publish_roads(Roads roads);
    void publish(CitySnapshot snapshot);
    // Goes to the pages that ride this vehicle.
    void publish_ride(std::uint32_t vehicle, RideSnapshot snapshot);
    // Keeps the octets for opening. Gives the number under which the pages know the message.
    std::uint64_t add_inspector_entry(InspectorEntry entry, Bytes octets);

    // Where a page sits that has not chosen a vehicle.
    void set_default_vehicle(std::uint32_t vehicle);
    // Vehicles with at least one driver page, ascending; the default one is always among them.
    std::vector<std::uint32_t> ridden() const;
    // Some page has the inspector open.
    bool inspected() const;
    // The oldest command not yet obeyed: Ride (tell its station to be observed), Pause, SetSpeed, Trigger.
    // The server itself obeys Watch and OpenMessage. At most 64 wait; further ones are refused to the page.
    std::optional<Command> next_command();

    std::size_t clients() const;

  private:
    struct Core;
    std::unique_ptr<Core> core_;
};

}  // namespace chorus::web_server
