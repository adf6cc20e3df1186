wrk.method = "POST"
wrk.body = '{"title":"Bench Course","destination":"JP","language":"zh","topics":["safety"],"hours":8}'
wrk.headers["Content-Type"] = "application/json"
