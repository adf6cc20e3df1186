import Core
import HTTPTypes
import Hummingbird
import NIOCore
import TransparencyLog

/// Turns endpoints into routes: the one place where a request meets an operation.
package struct EndpointRoutes: Sendable {
    private let registrar: Registrar

    /// Routes that work through a registrar.
    package init(_ registrar: Registrar) { self.registrar = registrar }

    /// Adds each endpoint's route to a group that begins at the root.
    package func add(
        _ endpoints: [Endpoint],
        to group: RouterGroup<SignedInContext>
    ) {
        for endpoint in endpoints {
            let path = RouterPath(endpoint.path.replacing("{id}", with: ":id"))
            switch endpoint.work {
            case .write(let operation): add(operation, endpoint, at: path, to: group)
            case .itemQuery(let itemQuery): add(itemQuery, endpoint, at: path, to: group)
            case .collectionQuery(let collectionQuery):
                add(collectionQuery, endpoint, at: path, to: group)
            case .list(let model), .item(let model): add(model, endpoint, at: path, to: group)
            }
        }
    }

    private func add<O: WriteOperation>(
        _ operation: O,
        _ endpoint: Endpoint,
        at path: RouterPath,
        to group: RouterGroup<SignedInContext>
    ) {
        let fields = endpoint.fields
        group.on(path, method: .post) { request, context in
            let target: ID<O.Subject>? = endpoint.hasID ? try context.pathID() : nil
            let frame = RequestFrame(request: context.id)
            // The role is asked before the body is read: who may not act learns nothing of the form.
            try await registrar.admit(operation, on: target, by: context.caller, as: frame)
            try request.refuseParameters()
            let body = try await request.jsonBody(
                limit: context.maxUploadSize,
                over: context.channel
            )
            let said = try StrictBody.decode(O.Body.self, from: body, fields: fields)
            let full = try request.frame(body: body, id: context.id, isChange: endpoint.hasID)
            let receipt = try await registrar.perform(
                operation,
                said,
                on: target,
                by: context.caller,
                as: full
            )
            return receipt.response(isRehearsal: full.isRehearsal)
        }
    }

    private func add<Q: ItemQuery>(
        _ itemQuery: Q.Type,
        _ endpoint: Endpoint,
        at path: RouterPath,
        to group: RouterGroup<SignedInContext>
    ) {
        let fields = endpoint.fields
        group.get(path) { request, context in
            let id: ID<Q.Subject> = try context.pathID()
            let itemQuery = try StrictBody.decode(
                Q.self,
                fromQuery: request.parameters,
                fields: fields
            )
            let frame = RequestFrame(request: context.id)
            return Response.json(
                try await registrar.answer(itemQuery, on: id, by: context.caller, as: frame)
            )
        }
    }

    private func add<S: CollectionQuery>(
        _ collectionQuery: S.Type,
        _ endpoint: Endpoint,
        at path: RouterPath,
        to group: RouterGroup<SignedInContext>
    ) {
        let fields = endpoint.fields
        group.get(path) { request, context in
            let collectionQuery = try StrictBody.decode(
                S.self,
                fromQuery: request.parameters,
                fields: fields
            )
            let frame = RequestFrame(request: context.id)
            return Response.json(
                try await registrar.answer(collectionQuery, by: context.caller, as: frame)
            )
        }
    }

    private func add(
        _ model: ReadModel,
        _ endpoint: Endpoint,
        at path: RouterPath,
        to group: RouterGroup<SignedInContext>
    ) {
        guard endpoint.hasID else {
            group.get(path) { request, context in
                let query = try PageQuery(request.parameters, of: model, isList: true)
                let frame = RequestFrame(request: context.id)
                let reply = try await registrar.list(model, query, by: context.caller, as: frame)
                return Response.json(reply.body, headers: reply.links(from: request))
            }
            return
        }
        let noun = model.noun
        group.get(path) { request, context in
            let id = try context.parameters.pathID(of: noun)
            let query = try PageQuery(request.parameters, of: model, isList: false)
            let frame = RequestFrame(request: context.id)
            let reply = try await registrar.item(model, id, query, by: context.caller, as: frame)
            return Response.json(reply.body, headers: reply.tag)
        }
    }
}

extension Receipt {
    fileprivate func response(isRehearsal: Bool) -> Response {
        var headers: HTTPFields = [.eTag: "\"\(version)\""]
        if isReplay, let name = HTTPField.Name("Idempotent-Replayed") { headers[name] = "true" }
        if isRehearsal, let name = HTTPField.Name("Preference-Applied") {
            headers[name] = "validate-only"
        }
        return .json(body, status: isNew && !isRehearsal ? .created : .ok, headers: headers)
    }
}

extension PageReply {
    /// The version as the ETag (RFC 9110, 8.8.3) that the next change must name.
    fileprivate var tag: HTTPFields {
        guard let version else { return [:] }
        return [.eTag: "\"\(version)\""]
    }

    /// `PooledConnection: <…>; rel="next"` (RFC 8288) when there is a next page.
    fileprivate func links(from request: Request) -> HTTPFields {
        guard let next, let name = HTTPField.Name("Link") else { return [:] }
        let rest = request.query(without: "cursor") + ["cursor=\(next)"]
        return [name: "<\(request.uri.path)?\(rest.joined(separator: "&"))>; rel=\"next\""]
    }
}
