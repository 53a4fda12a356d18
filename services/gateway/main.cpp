// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/service.h"
#include "options/gateway.h"

int main(int argc, char **argv)
{
    std::unique_ptr<Net::ListeningSockets> sockets;
    std::unique_ptr<Net::TlsContext> tls;
    Client::LinkOptions link;
    Daemon::Description description{};
    description.program = "kopano-gateway";
    description.configFile = "gateway.cfg";
    description.table = &Options::Gateway::table;
    description.stopLimit = std::chrono::seconds(30);
    description.prepare = [&](Daemon::Context &context) -> Base::Result<void> {
        link = TRY(Gateway::linkOptions(context.config));
        tls = std::make_unique<Net::TlsContext>();
        TRY(Gateway::loadTls(*tls, context.config));
        sockets = TRY(Gateway::openSockets(context));
        return {};
    };
    description.start = [&](Daemon::Context &context) -> Base::Result<std::unique_ptr<Daemon::Service>> {
        return std::unique_ptr<Daemon::Service>(
            new Gateway::Service(std::move(sockets), std::move(tls), context, link));
    };
    return Daemon::run(argc, argv, description);
}
