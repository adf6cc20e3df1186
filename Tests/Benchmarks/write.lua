wrk.method = "POST"
wrk.body = '{"name":"Bench Trainer","role":"trainer"}'
wrk.headers["Content-Type"] = "application/json"
