package org.challengepartners.decisions;

import org.challengepartners.decisions.arithmetic.PollDemand;
import org.challengepartners.decisions.arithmetic.Quorum;
import org.challengepartners.decisions.arithmetic.ShortNotice;

/**
 * How general meetings are called and held, as the articles and the law say; a version never changes, and each meeting keeps its own.
 *
 * @param articles where the rules stand
 * @param notice of the meeting: Companies Act 2006, ss 307, 360 and 1147
 * @param proxies until when their forms are received: s 327
 * @param quorum s 318
 * @param demand who may demand a poll: s 321
 * @param shortNotice who must agree to less notice: s 307
 */
record MeetingRules(
        int version,
        String articles,
        MeetingNotice notice,
        ProxyPeriod proxies,
        Quorum quorum,
        PollDemand demand,
        ShortNotice shortNotice) {}
