// SPDX-License-Identifier: GPL-3.0-or-later
#include "options/server.h"
#include "program/service.h"

int main(int argc, char **argv)
{
    std::unique_ptr<Net::ListeningSockets> sockets;
    std::unique_ptr<Net::TlsContext> tls;
    Daemon::Description description{};
    description.program = "kopano-server";
    description.configFile = "server.cfg";
    description.table = &Options::Server::table;
    description.prepare = [&](Daemon::Context &context) -> Base::Result<void> {
        tls = std::make_unique<Net::TlsContext>();
        TRY(Program::loadTls(*tls, context.config));
        sockets = TRY(Program::openSockets(context));
        return {};
    };
    description.start = [&](Daemon::Context &context) {
        return Program::Service::start(std::move(sockets), std::move(tls), context);
    };
    return Daemon::run(argc, argv, description);
}
