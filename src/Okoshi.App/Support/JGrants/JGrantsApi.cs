using System.Net;
using System.Text.Json;

namespace Okoshi.App.Support.JGrants;

/// <summary>The server of jGrants did not give a usable answer, however often it was asked. Later it may.</summary>
public sealed class JGrantsSilentException(string question, string fault)
    : Exception(
        $"jGrants：{question}に答えがありませんでした。{fault}。時間をおいて、もう一度行ってください。取れたところまでは残っています。"
    );

/// <summary>
/// The public API of jGrants: an outside edge. Asks one question at a time, gives the server rest, and asks
/// again a bounded number of times.
/// </summary>
public sealed class JGrantsApi(JGrantsSettings settings) : IDisposable
{
    private const int LargestAnswer = 64 * 1024 * 1024;

    private readonly HttpClient http = new(
        new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) }
    )
    {
        MaxResponseContentBufferSize = LargestAnswer,
        Timeout = Timeout.InfiniteTimeSpan,
    };

    /// <summary>Programmes in whose texts a keyword stands.</summary>
    /// <exception cref="JGrantsSilentException">No usable answer.</exception>
    public async Task<IReadOnlyList<JsonElement>> SearchAsync(string keyword, bool acceptingOnly, CancellationToken cancellationToken)
    {
        var found = await AskAsync(
            $"「{keyword}」の検索",
            $"subsidies?keyword={Uri.EscapeDataString(keyword)}&sort=created_date&order=DESC&acceptance={(acceptingOnly ? 1 : 0)}",
            cancellationToken
        );
        return found
            ?? throw new JGrantsSilentException(
                $"「{keyword}」の検索",
                "サーバーに、検索の場所がありません（404）。設定のアドレスを確かめてください"
            );
    }

    /// <summary>Everything about a programme; null when the server does not know it.</summary>
    /// <exception cref="JGrantsSilentException">No usable answer.</exception>
    public async Task<JsonElement?> DetailAsync(string id, CancellationToken cancellationToken) =>
        await AskAsync($"制度 {id}", $"subsidies/id/{Uri.EscapeDataString(id)}", cancellationToken) is [var only, ..] ? only : null;

    public void Dispose() => http.Dispose();

    /// <summary>The list called <c>result</c>; null when there is no such address.</summary>
    private async Task<IReadOnlyList<JsonElement>?> AskAsync(string question, string path, CancellationToken cancellationToken)
    {
        var address = new Uri(settings.Required(), path);
        await settings.Wait(settings.Pause, cancellationToken);
        for (var attempt = 1; ; attempt++)
        {
            var answer = await AskOnceAsync(address, cancellationToken);
            if (answer.Fault.Length == 0)
                return answer.Result;
            var pause = answer.RetryAfter ?? settings.FirstPause * Math.Pow(2, attempt - 1);
            if (!answer.MayAskAgain || attempt == settings.Attempts || pause > settings.LongestPause)
                throw new JGrantsSilentException(question, answer.Fault);
            await settings.Wait(pause, cancellationToken);
        }
    }

    private async Task<Answer> AskOnceAsync(Uri address, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(settings.Patience);
        try
        {
            using var response = await http.GetAsync(address, patience.Token);
            if (response.StatusCode == HttpStatusCode.NotFound)
                return new Answer();
            if (!response.IsSuccessStatusCode)
                return Refused(response);
            var body = JsonElement.Parse(await response.Content.ReadAsByteArrayAsync(patience.Token));
            return
                body.ValueKind == JsonValueKind.Object
                && body.TryGetProperty("result", out var result)
                && result.ValueKind == JsonValueKind.Array
                ? new Answer { Result = [.. result.EnumerateArray().Where(r => r.ValueKind == JsonValueKind.Object)] }
                : new Answer { Fault = "答えに result の並びがありません" };
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new Answer { Fault = $"{settings.Patience.TotalSeconds:0.#} 秒のあいだに答えが来ませんでした" };
        }
        catch (HttpRequestException error)
        {
            return new Answer
            {
                Fault =
                    error.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded
                        ? "答えが大きすぎます"
                        : "サーバーにつながりません",
            };
        }
        catch (JsonException)
        {
            return new Answer { Fault = "答えを JSON として読み取れません" };
        }
    }

    private static Answer Refused(HttpResponseMessage response)
    {
        var code = (int)response.StatusCode;
        var after = response.Headers.RetryAfter;
        return new Answer
        {
            Fault =
                response.StatusCode == HttpStatusCode.TooManyRequests
                    ? "サーバーが混み合っています（429）"
                    : $"サーバーが {code} と答えました",
            MayAskAgain = code is 408 or 429 or >= 500,
            // A date is the server's clock against the server's clock, never against ours.
            RetryAfter =
                after?.Delta
                ?? (
                    after?.Date is { } date && response.Headers.Date is { } now
                        ? date > now
                            ? date - now
                            : TimeSpan.Zero
                        : null
                ),
        };
    }

    /// <summary>What came back; without a fault and without a result there is nothing at that address.</summary>
    private sealed record Answer
    {
        public IReadOnlyList<JsonElement>? Result { get; init; }
        public string Fault { get; init; } = "";
        public bool MayAskAgain { get; init; } = true;
        public TimeSpan? RetryAfter { get; init; }
    }
}
