// SPDX-License-Identifier: GPL-3.0-or-later
#include "options/server.h"
#include "program/service.h"

int main(int argc, char **argv)
{
    std::unique_ptr<Program::Doors> doors;
    Daemon::Description description{};
    description.program = "kopano-server";
    description.configFile = "server.cfg";
    description.table = &Options::Server::table;
    description.prepare = [&](Daemon::Context &context) {
        doors = std::make_unique<Program::Doors>();
        return doors->open(context);
    };
    description.start = [&](Daemon::Context &context) {
        return Program::Service::start(std::move(doors), context);
    };
    return Daemon::run(argc, argv, description);
}
